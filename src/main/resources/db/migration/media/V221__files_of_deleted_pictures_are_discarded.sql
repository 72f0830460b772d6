-- Contents of which a picture was deleted: their files go, unless another picture has the same content.
CREATE TABLE discarded_images (
  hash text PRIMARY KEY
);

vcl 4.1;
# Every page out of memory, whatever cookie comes with the request.
backend default { .host = "127.0.0.1"; .port = "%(backend)d"; }
sub vcl_recv {
  if (req.method == "GET" || req.method == "HEAD") {
    unset req.http.Cookie;
    return (hash);
  }
  return (pass);
}
sub vcl_backend_response {
  set beresp.ttl = 1h;
  set beresp.grace = 1h;
}

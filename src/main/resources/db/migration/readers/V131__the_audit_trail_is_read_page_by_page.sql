-- Newest first, whatever it is narrowed to. Lines of one moment are told apart by their number.
CREATE INDEX audit_trail_by_time ON audit_trail (at, id);
CREATE INDEX audit_trail_by_deed ON audit_trail (deed, at, id);
CREATE INDEX audit_trail_by_actor_and_time ON audit_trail (actor, at, id);
CREATE INDEX audit_trail_by_subject_and_time ON audit_trail (subject, at, id);
DROP INDEX audit_trail_by_actor;
DROP INDEX audit_trail_by_subject;

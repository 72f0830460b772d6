package org.standfirst.database;

/// Where a PostgreSQL listens and how to enter it.
record DatabaseAddress(String url, String user, String password) {}

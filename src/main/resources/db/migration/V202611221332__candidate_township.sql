alter table candidate add column township varchar(100) null;

-- A password somebody else has seen serves for one sign-in only.
alter table account add column must_change boolean default false not null;

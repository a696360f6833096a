alter table paper_sheet add column vetoes varchar(2000) default '[]' not null;
alter table paper_sheet add column seen_version bigint default 0 not null;

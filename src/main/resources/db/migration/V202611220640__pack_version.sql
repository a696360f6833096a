create table pack_version (
  id char(36) not null primary key,
  programme varchar(80) not null,
  version_no int not null,
  sha256 varchar(64) not null,
  pack_text longtext not null,
  table_text longtext not null,
  found_in varchar(255) not null,
  published_at datetime(6) not null,
  published_by varchar(100) not null,
  constraint uq_pack_version unique (programme, version_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

alter table level_case add column pack_version varchar(100) null;
update level_case set pack_version = concat(programme, '@1');
alter table dossier add column pack_version varchar(100) null;
update dossier set pack_version = concat(programme, '@1')
  where id in (select dossier_id from level_case);

alter table naming add column pack_version varchar(100) null;
update naming set pack_version = concat(programme, '@1') where imported = false;

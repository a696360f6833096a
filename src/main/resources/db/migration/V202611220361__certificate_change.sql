alter table naming add column certificate_file char(36);

create table certificate_change (
  id char(36) not null primary key,
  naming_id char(36) not null,
  reason varchar(16) not null,
  note varchar(1000) not null,
  old_check_code varchar(64) not null,
  old_base_name varchar(200) not null,
  old_entity_name varchar(200) not null,
  attachment char(36),
  changed_at datetime(6) not null,
  account varchar(64) not null,
  constraint fk_certificate_change foreign key (naming_id) references naming (id),
  constraint uq_certificate_change_code unique (old_check_code)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_certificate_change_naming on certificate_change (naming_id, changed_at);

create table standard (
  id char(36) not null primary key,
  programme varchar(64) not null,
  standard_level varchar(16) not null,
  kind varchar(16) not null,
  issuer varchar(32) not null,
  standard_no int not null,
  content longtext not null,
  document_no varchar(200) null,
  issued_at datetime(6) null,
  sent_at datetime(6) null,
  sent_late boolean not null,
  acknowledged_at datetime(6) null,
  version bigint not null,
  constraint standard_once unique (programme, issuer, standard_level, kind, standard_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table standard_unit (
  standard_id char(36) not null,
  unit varchar(32) not null,
  primary key (standard_id, unit),
  constraint standard_unit_standard foreign key (standard_id) references standard (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index standard_unit_unit on standard_unit (unit);

create table reference_entry (
  id char(36) not null primary key,
  programme varchar(64) not null,
  list_id varchar(64) not null,
  entry_key varchar(200) not null,
  entry_name varchar(200) not null,
  document_no varchar(200) not null,
  valid_from date null,
  valid_to date null,
  imported_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index reference_entry_key on reference_entry (programme, list_id, entry_key);

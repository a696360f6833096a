create table round (
  id char(36) not null primary key,
  round_no varchar(64) not null,
  authority varchar(32) not null,
  round_level varchar(16) not null,
  programme varchar(64) not null,
  cycle_year int not null,
  status varchar(16) not null,
  pack_version varchar(64) not null,
  base_standard_id char(36) not null,
  pool_standard_id char(36) not null,
  quota int null,
  seats int null,
  adopted_quota int null,
  plan_goal longtext null,
  plan_duties longtext null,
  plan_procedure longtext null,
  plan_method longtext null,
  plan_adopted_at datetime(6) null,
  supervisor varchar(200) null,
  secretary varchar(64) null,
  version bigint not null,
  constraint round_number_once unique (round_no),
  constraint round_once unique (authority, round_level, programme, cycle_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table plan_amendment (
  id char(36) not null primary key,
  round_id char(36) not null,
  amendment_no int not null,
  quota int not null,
  reason varchar(2000) not null,
  document_no varchar(200) not null,
  amended_at datetime(6) not null,
  amended_by varchar(64) not null,
  constraint plan_amendment_once unique (round_id, amendment_no),
  constraint plan_amendment_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

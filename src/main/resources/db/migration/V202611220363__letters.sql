create table notification (
  id char(36) not null primary key,
  cause char(36) not null,
  account varchar(64) not null,
  title varchar(300) not null,
  body longtext not null,
  made_at datetime(6) not null,
  read_at datetime(6),
  mailed_at datetime(6),
  constraint uq_notification unique (cause, account)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_notification_account on notification (account, made_at, id);

create table mail_address (
  account varchar(64) not null primary key,
  address varchar(254) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table result_letter (
  id char(36) not null primary key,
  round_id char(36) not null,
  case_id char(36) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  result varchar(16) not null,
  title varchar(300) not null,
  body longtext not null,
  edited boolean not null,
  sent_at datetime(6),
  version bigint not null,
  constraint uq_result_letter unique (round_id, case_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

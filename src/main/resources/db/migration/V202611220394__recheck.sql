-- Requests to look at an outcome again, once for each outcome of a case.
create table recheck (
  id char(36) not null primary key,
  case_id char(36) not null,
  authority varchar(20) not null,
  matter varchar(24) not null,
  grounds varchar(1000) not null,
  asked_at datetime(6) not null,
  due_on date not null,
  result varchar(16),
  answer varchar(1000),
  answered_at datetime(6),
  answered_by varchar(64),
  version bigint not null,
  constraint uq_recheck unique (case_id, matter),
  constraint fk_recheck_case foreign key (case_id) references level_case (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_recheck_authority on recheck (authority, asked_at);

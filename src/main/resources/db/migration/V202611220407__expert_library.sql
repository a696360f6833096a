alter table expert add column region varchar(32) null;
alter table expert add column title varchar(100) null;

create table expert_job (
  id char(36) not null primary key,
  expert_id char(36) not null,
  employer varchar(200) not null,
  credit_code varchar(32) null,
  begun_on date null,
  ended_on date null,
  version bigint not null,
  constraint expert_job_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table expert_absence (
  id char(36) not null primary key,
  expert_id char(36) not null,
  first_day date not null,
  last_day date not null,
  version bigint not null,
  constraint expert_absence_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table recusal_request (
  id char(36) not null primary key,
  round_id char(36) not null,
  candidate_id char(36) not null,
  person_name varchar(60) not null,
  person_employer varchar(100) not null,
  ground varchar(16) not null,
  reason varchar(2000) not null,
  state varchar(16) not null,
  answer varchar(2000) null,
  asked_at datetime(6) not null,
  answered_at datetime(6) null,
  version bigint not null,
  constraint recusal_request_candidate foreign key (candidate_id) references candidate (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table ignored_conflict (
  id char(36) not null primary key,
  round_id char(36) not null,
  expert_id char(36) not null,
  ground varchar(16) not null,
  reason varchar(2000) not null,
  ignored_at datetime(6) not null,
  ignored_by varchar(64) not null,
  version bigint not null,
  constraint ignored_conflict_once unique (round_id, expert_id, ground),
  constraint ignored_conflict_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

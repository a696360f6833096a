create table answered_conflict (
  id char(36) not null primary key,
  round_id char(36) not null,
  expert_id char(36) not null,
  ground varchar(16) not null,
  reason varchar(2000),
  answered_at datetime(6) not null,
  answered_by varchar(64) not null,
  version bigint not null,
  constraint answered_conflict_once unique (round_id, expert_id, ground),
  constraint answered_conflict_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into answered_conflict
  (id, round_id, expert_id, ground, reason, answered_at, answered_by, version)
select id, round_id, expert_id, ground, reason, ignored_at, ignored_by, version
from ignored_conflict;

drop table ignored_conflict;

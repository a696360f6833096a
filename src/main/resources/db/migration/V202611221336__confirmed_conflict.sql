create table confirmed_conflict (
  id char(36) not null primary key,
  round_id char(36) not null,
  expert_id char(36) not null,
  ground varchar(16) not null,
  confirmed_at datetime(6) not null,
  confirmed_by varchar(64) not null,
  version bigint not null,
  constraint confirmed_conflict_once unique (round_id, expert_id, ground),
  constraint confirmed_conflict_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

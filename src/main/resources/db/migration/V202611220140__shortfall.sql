create table shortfall (
  id char(36) not null primary key,
  round_id char(36) not null,
  rule_name varchar(32) not null,
  noticed_at datetime(6) not null,
  widened boolean not null,
  version bigint not null,
  constraint shortfall_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

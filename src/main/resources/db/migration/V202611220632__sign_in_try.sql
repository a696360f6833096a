-- Wrong passwords in a row, dated by the machine: five of them lock the account for a quarter of an hour.
create table sign_in_try (
  account_id char(36) not null primary key,
  tries int not null,
  tried_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

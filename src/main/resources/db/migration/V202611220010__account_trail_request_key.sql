create table account (
  id char(36) not null primary key,
  login varchar(64) not null,
  display_name varchar(100) not null,
  password_hash varchar(100) not null,
  authority varchar(16),
  holder char(36),
  enabled boolean not null,
  version bigint not null,
  constraint uq_account_login unique (login)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table account_role (
  account_id char(36) not null,
  role varchar(32) not null,
  primary key (account_id, role),
  constraint fk_account_role foreign key (account_id) references account (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_account_authority on account (authority);
create index ix_account_holder on account (holder);

create table trail_entry (
  seq bigint not null primary key,
  at datetime(6) not null,
  account varchar(64) not null,
  role varchar(32) not null,
  authority varchar(16),
  action varchar(64) not null,
  subject varchar(64) not null,
  clause varchar(200),
  facts longtext not null,
  previous_hash char(64) not null,
  hash char(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_trail_subject on trail_entry (subject, seq);
create index ix_trail_authority on trail_entry (authority, seq);

create table trail_head (
  id int not null primary key,
  seq bigint not null,
  hash char(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into trail_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table request_key (
  request_key char(36) not null primary key,
  answer varchar(500),
  taken_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_request_key_taken on request_key (taken_at);

create table review_delegation (
  id char(36) not null primary key,
  round_id char(36) not null,
  reviewer varchar(32) not null,
  document_no varchar(100) not null,
  document_day date not null,
  delegated_at datetime(6) not null,
  delegated_by varchar(64) not null,
  concluded boolean not null,
  return_no varchar(100) null,
  return_day date null,
  returned_at datetime(6) null,
  returned_by varchar(64) null,
  withdrawn_at datetime(6) null,
  withdrawn_reason varchar(500) null,
  version bigint not null,
  constraint review_delegation_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index review_delegation_reviewer on review_delegation (reviewer, delegated_at);

alter table review_delegation add column accepted_at datetime(6) null;

alter table review_delegation add column declined boolean default false not null;

update review_delegation set accepted_at = delegated_at;

create table delegation_letter (
  delegation_id char(36) not null,
  kind varchar(16) not null,
  letter_no varchar(100) not null,
  letter_day date not null,
  scan char(36) null,
  entered_at datetime(6) not null,
  entered_by varchar(64) not null,
  primary key (delegation_id, kind),
  constraint delegation_letter_delegation foreign key (delegation_id) references review_delegation (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into delegation_letter (delegation_id, kind, letter_no, letter_day, entered_at, entered_by)
select id, 'REQUEST', document_no, document_day, delegated_at, delegated_by from review_delegation;

insert into delegation_letter (delegation_id, kind, letter_no, letter_day, entered_at, entered_by)
select id, 'RESULT', return_no, return_day, returned_at, returned_by from review_delegation where returned_at is not null;

alter table review_delegation drop column document_no;

alter table review_delegation drop column document_day;

alter table review_delegation drop column delegated_by;

alter table review_delegation drop column return_no;

alter table review_delegation drop column return_day;

alter table review_delegation drop column returned_by;

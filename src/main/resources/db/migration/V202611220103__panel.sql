create table expert (
  id char(36) not null primary key,
  expert_no varchar(64) not null,
  library varchar(32) not null,
  name varchar(200) not null,
  employer varchar(200) not null,
  field varchar(200) not null,
  account_id varchar(64) null,
  applicant_id char(36) null,
  status varchar(16) not null,
  version bigint not null,
  constraint expert_number_once unique (expert_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index expert_of_library on expert (library, status);

create table expert_tie (
  id char(36) not null primary key,
  expert_id char(36) not null,
  applicant_id char(36) null,
  credit_code varchar(32) null,
  tie_kind varchar(16) not null,
  ended_on date null,
  note varchar(2000) not null,
  recorded_at datetime(6) not null,
  version bigint not null,
  constraint expert_tie_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table draw_widening (
  id char(36) not null primary key,
  round_id char(36) not null,
  reason varchar(2000) not null,
  libraries varchar(2000) not null,
  approved_at datetime(6) not null,
  approved_by varchar(64) not null,
  version bigint not null,
  constraint draw_widening_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table review_batch (
  id char(36) not null primary key,
  round_id char(36) not null,
  batch_no int not null,
  seats int not null,
  status varchar(16) not null,
  diverging boolean not null,
  divergence_reason varchar(2000) null,
  drawn_at datetime(6) not null,
  review_due_on date not null,
  names_opened_at datetime(6) null,
  closed_at datetime(6) null,
  version bigint not null,
  constraint review_batch_once unique (round_id, batch_no),
  constraint review_batch_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table candidate (
  id char(36) not null primary key,
  round_id char(36) not null,
  case_id char(36) not null,
  project_id char(36) not null,
  applicant_id char(36) not null,
  credit_code varchar(32) not null,
  case_no varchar(64) not null,
  base_name varchar(200) not null,
  applicant_name varchar(200) not null,
  county varchar(32) not null,
  candidate_no int not null,
  relief_used boolean not null,
  facts longtext not null,
  findings longtext not null,
  grounds longtext null,
  frozen_at datetime(6) not null,
  batch_id char(36) null,
  state varchar(16) not null,
  version bigint not null,
  constraint candidate_once unique (case_id),
  constraint candidate_number_once unique (round_id, candidate_no),
  constraint candidate_round foreign key (round_id) references round (id),
  constraint candidate_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table not_candidate (
  id char(36) not null primary key,
  round_id char(36) not null,
  case_id char(36) not null,
  case_no varchar(64) not null,
  base_name varchar(200) not null,
  reason varchar(16) not null,
  findings longtext not null,
  frozen_at datetime(6) not null,
  version bigint not null,
  constraint not_candidate_once unique (round_id, case_id),
  constraint not_candidate_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table draw (
  id char(36) not null primary key,
  round_id char(36) not null,
  batch_id char(36) not null,
  draw_no int not null,
  transcript longtext not null,
  seed_hash varchar(64) not null,
  status varchar(16) not null,
  abandoned_reason varchar(2000) null,
  drawn_at datetime(6) not null,
  drawn_by varchar(64) not null,
  version bigint not null,
  constraint draw_once unique (batch_id, draw_no),
  constraint draw_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table seat (
  id char(36) not null primary key,
  batch_id char(36) not null,
  seat_no int null,
  alternate_no int null,
  expert_id char(36) not null,
  state varchar(16) not null,
  declared_at datetime(6) null,
  submitted_at datetime(6) null,
  version bigint not null,
  constraint seat_once unique (batch_id, expert_id),
  constraint seat_batch foreign key (batch_id) references review_batch (id),
  constraint seat_expert foreign key (expert_id) references expert (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index seat_of_expert on seat (expert_id, state);

create table recusal (
  id char(36) not null primary key,
  batch_id char(36) not null,
  expert_id char(36) not null,
  seat_no int not null,
  ground varchar(16) not null,
  note varchar(2000) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(64) not null,
  is_late boolean not null,
  version bigint not null,
  constraint recusal_once unique (batch_id, expert_id),
  constraint recusal_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table score_sheet (
  id char(36) not null primary key,
  batch_id char(36) not null,
  candidate_id char(36) not null,
  seat_no int not null,
  expert_id char(36) not null,
  points longtext not null,
  total decimal(5,2) null,
  remark varchar(2000) null,
  state varchar(16) not null,
  version bigint not null,
  constraint score_sheet_once unique (batch_id, candidate_id, expert_id),
  constraint score_sheet_batch foreign key (batch_id) references review_batch (id),
  constraint score_sheet_candidate foreign key (candidate_id) references candidate (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table official_score (
  candidate_id char(36) not null primary key,
  batch_id char(36) not null,
  score decimal(5,2) not null,
  method varchar(16) not null,
  sheets longtext not null,
  computed_at datetime(6) not null,
  version bigint not null,
  constraint official_score_candidate foreign key (candidate_id) references candidate (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table public_notice (
  id char(36) not null primary key,
  notice_no varchar(40) not null,
  round_id char(36) not null,
  authority varchar(16) not null,
  unit_level varchar(16) not null,
  programme varchar(64) not null,
  cycle_year int not null,
  title varchar(300) not null,
  body_text longtext not null,
  published_at datetime(6) not null,
  first_day date not null,
  ends_on date not null,
  ends_at datetime(6) not null,
  status varchar(16) not null,
  deadline_missed boolean not null,
  external_url varchar(500),
  version bigint not null,
  constraint uq_public_notice_no unique (notice_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_public_notice_round on public_notice (round_id);
create index ix_public_notice_published on public_notice (published_at, id);
create index ix_public_notice_authority on public_notice (authority, unit_level, published_at);

create table notice_item (
  id char(36) not null primary key,
  notice_id char(36) not null,
  case_id char(36) not null,
  item_no int not null,
  base_name varchar(200) not null,
  applicant varchar(200) not null,
  county varchar(16) not null,
  state varchar(16) not null,
  registered boolean not null,
  version bigint not null,
  constraint fk_notice_item foreign key (notice_id) references public_notice (id),
  constraint uq_notice_item_no unique (notice_id, item_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_notice_item_case on notice_item (case_id);

create table objection (
  id char(36) not null primary key,
  notice_id char(36) not null,
  item_id char(36) not null,
  objection_no int not null,
  channel varchar(16) not null,
  real_name varchar(100),
  contact varchar(200),
  seal boolean not null,
  anonymous boolean not null,
  body longtext not null,
  received_at datetime(6) not null,
  answer_due_on date,
  state varchar(16) not null,
  finding longtext,
  upheld boolean,
  false_material boolean not null,
  answer longtext,
  answered_at datetime(6),
  version bigint not null,
  constraint fk_objection_notice foreign key (notice_id) references public_notice (id),
  constraint fk_objection_item foreign key (item_id) references notice_item (id),
  constraint uq_objection_no unique (notice_id, objection_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_objection_item on objection (item_id, state);
create index ix_objection_due on objection (state, answer_due_on);

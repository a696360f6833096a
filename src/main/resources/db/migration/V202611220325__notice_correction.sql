alter table public_notice add column corrects char(36);
alter table public_notice add column external_first_day date;
alter table public_notice add column screenshot char(36);

create index ix_public_notice_corrects on public_notice (corrects);

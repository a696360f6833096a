alter table naming add column kind varchar(16);
alter table naming add column register_order varchar(72);

update naming set kind = case substring(credit_code, 1, 2)
  when '91' then 'COMPANY' when '92' then 'INDIVIDUAL' when '93' then 'COOPERATIVE' else 'OTHER' end;

update naming set register_order = concat(
  99999999 - cast(replace(cast(named_on as char(10)), '-', '') as decimal(8)), '/', authority, '/',
  lpad(cast(list_no as char(6)), 6, '0'), '/', id);

alter table naming modify column kind varchar(16) not null;
alter table naming modify column register_order varchar(72) not null;

create index ix_naming_register_order on naming (register_order);
create index ix_naming_register_level on naming (unit_level, register_order);
create index ix_naming_register_year on naming (cycle_year, register_order);
create index ix_naming_register_kind on naming (kind, register_order);
create index ix_naming_register_county on naming (county, register_order);

create table register_tally (
  unit_level varchar(16) not null,
  cycle_year int not null,
  county varchar(16) not null,
  kind varchar(16) not null,
  named int not null,
  primary key (unit_level, cycle_year, county, kind)
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into register_tally (unit_level, cycle_year, county, kind, named)
  select unit_level, cycle_year, county, kind, count(*) from naming
  group by unit_level, cycle_year, county, kind;

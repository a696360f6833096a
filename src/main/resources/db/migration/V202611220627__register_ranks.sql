-- One server sees that a page lies in an index only when what leads the order is a number: texts it compares by
-- their collation, and sorts everything of a level for one page of it.
alter table naming add column level_rank int generated always as (case unit_level when 'COUNTY' then 0 when 'CITY' then 1 else 2 end);
alter table naming add column kind_rank int generated always as (case kind when 'COMPANY' then 0 when 'COOPERATIVE' then 1 when 'INDIVIDUAL' then 2 else 3 end);

drop index ix_naming_register_level on naming;
drop index ix_naming_register_kind on naming;
create index ix_naming_register_level on naming (level_rank, register_order);
create index ix_naming_register_level_year on naming (level_rank, cycle_year, register_order);
create index ix_naming_register_kind on naming (kind_rank, register_order);

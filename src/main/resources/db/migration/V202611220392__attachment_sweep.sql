-- Whose turn it was last to sweep files that nothing links.
create table attachment_sweep (
  id int not null primary key,
  taken_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into attachment_sweep (id, taken_at) values (1, '2000-01-01 00:00:00');

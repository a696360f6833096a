create table demo_clock (
  id int not null primary key,
  business_now datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

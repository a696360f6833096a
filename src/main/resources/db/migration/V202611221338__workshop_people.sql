alter table stock_item add column poverty_persons integer null;

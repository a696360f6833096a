-- When somebody who followed took the seat; who was drawn into it has it since the draw.
alter table seat add column seated_at datetime(6) null;

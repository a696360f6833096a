alter table recusal add column candidate_id char(36) null;
alter table recusal add constraint recusal_candidate foreign key (candidate_id) references candidate (id);
-- First the new key, so that the batch keeps an index for its foreign key.
alter table recusal add constraint recusal_once_each unique (batch_id, expert_id, candidate_id);
alter table recusal drop constraint recusal_once;

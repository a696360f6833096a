-- Whether a visitor of the demo has switched the story off; kept over a restart.
alter table demo_clock add column story_off boolean not null default false;

-- Paths that nobody carries are found by those who can pick them up.

ALTER TABLE trajectory ADD COLUMN unclaimed boolean NOT NULL DEFAULT false;
CREATE INDEX trajectory_unclaimed ON trajectory (referred_on, stream) WHERE unclaimed;
COMMENT ON COLUMN trajectory.unclaimed IS 'Whether it runs and no coordinator or behavioural scientist is in its team.';

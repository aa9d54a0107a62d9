-- What holds of a path today, known beforehand; and of which version the projections are.

ALTER TABLE trajectory
    ADD COLUMN sleeps_inside    datemultirange NOT NULL DEFAULT '{}',
    ADD COLUMN sleeps_leave     datemultirange NOT NULL DEFAULT '{}',
    ADD COLUMN sleeps_home      datemultirange NOT NULL DEFAULT '{}',
    ADD COLUMN sleeps_elsewhere datemultirange NOT NULL DEFAULT '{}',
    ADD COLUMN late             datemultirange NOT NULL DEFAULT '{}';
COMMENT ON COLUMN trajectory.sleeps_inside IS 'Nights inside, from the last entry on, as long as nothing more is recorded.';
COMMENT ON COLUMN trajectory.sleeps_leave IS 'The same: nights on leave.';
COMMENT ON COLUMN trajectory.sleeps_home IS 'The same: nights at home.';
COMMENT ON COLUMN trajectory.sleeps_elsewhere IS 'The same: nights elsewhere.';
COMMENT ON COLUMN trajectory.late IS 'Days on which something is late, from the last entry on, as long as nothing more is recorded.';

CREATE TABLE projection (
    name    text        PRIMARY KEY,
    version text        NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE projection IS 'Of which version each projection is; another one is made anew at the start.';
COMMENT ON COLUMN projection.name IS 'The table.';
COMMENT ON COLUMN projection.version IS 'Of the way it is computed and of the rules it is computed by.';
COMMENT ON COLUMN projection.made_at IS 'When it was last made anew as a whole.';

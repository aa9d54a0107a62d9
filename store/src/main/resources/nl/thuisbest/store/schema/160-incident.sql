-- Paths with an incident are found without reading the journal; incidents are few.

CREATE INDEX journal_incident ON journal (on_date, stream) WHERE event = 'incident-recorded';

-- Paths with a question to the regional expert team are found without reading the journal; they are few.

CREATE INDEX journal_experts_asked ON journal (on_date, stream) WHERE event = 'expert-team-asked';

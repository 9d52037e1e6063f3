-- Recommendations: contents as JSON; beside it what lists are filtered by, written with them.
CREATE TABLE recommendation (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    source jsonb NOT NULL,
    imported jsonb,
    follow_up jsonb NOT NULL,
    grades jsonb NOT NULL,
    archived boolean NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_why text NOT NULL,
    reference text NOT NULL,
    annotation_id uuid,
    identity text NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    symbol text NOT NULL,
    dated date,
    paragraph text NOT NULL,
    place text NOT NULL,
    session integer,
    cycle integer,
    position text NOT NULL,
    states text[] NOT NULL,
    themes text[] NOT NULL,
    groups text[] NOT NULL,
    sdgs text[] NOT NULL,
    languages text[] NOT NULL,
    category text NOT NULL,
    priority text NOT NULL,
    lead uuid,
    institutions uuid[] NOT NULL,
    focal_points uuid[] NOT NULL,
    status text NOT NULL,
    due date,
    shown boolean NOT NULL,
    graded boolean NOT NULL,
    words_ar tsvector,
    words_en tsvector,
    words_fr tsvector,
    words_es tsvector,
    words_pt tsvector,
    words_ru tsvector,
    words_zh tsvector,
    words_any tsvector NOT NULL
);
CREATE UNIQUE INDEX recommendation_reference ON recommendation (reference) WHERE reference <> '';
CREATE UNIQUE INDEX recommendation_annotation ON recommendation (annotation_id);
CREATE INDEX recommendation_identity ON recommendation (identity);
CREATE INDEX recommendation_document ON recommendation (symbol, paragraph);
CREATE INDEX recommendation_order ON recommendation (archived, dated DESC, symbol, place, id);
CREATE INDEX recommendation_institutions ON recommendation USING gin (institutions);
CREATE INDEX recommendation_focal_points ON recommendation USING gin (focal_points);
CREATE INDEX recommendation_words_ar ON recommendation USING gin (words_ar);
CREATE INDEX recommendation_words_en ON recommendation USING gin (words_en);
CREATE INDEX recommendation_words_fr ON recommendation USING gin (words_fr);
CREATE INDEX recommendation_words_es ON recommendation USING gin (words_es);
CREATE INDEX recommendation_words_pt ON recommendation USING gin (words_pt);
CREATE INDEX recommendation_words_ru ON recommendation USING gin (words_ru);
CREATE INDEX recommendation_words_zh ON recommendation USING gin (words_zh);
CREATE INDEX recommendation_words_any ON recommendation USING gin (words_any);

-- Recommendations that ask for the same, as people decided.
CREATE TABLE cluster (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    content jsonb NOT NULL
);
CREATE TABLE cluster_member (
    cluster_id uuid NOT NULL REFERENCES cluster,
    recommendation_id uuid NOT NULL REFERENCES recommendation,
    PRIMARY KEY (cluster_id, recommendation_id)
);
CREATE INDEX cluster_member_recommendation ON cluster_member (recommendation_id);

-- Beside ledger, outbox, sign-offs, practices and tables of figures, which other fixtures write.
INSERT INTO institution (id, revision, content) VALUES
    ('00000000-0000-0000-0000-00000000000b', 1, '{"name": "وزارة العدل", "share": 1.10}'),
    ('00000000-0000-0000-0000-00000000000a', 2, '{"name": "Ministère « A »\n\\ \""}');
DELETE FROM institution WHERE revision = 1;
INSERT INTO institution (id, revision, content) VALUES
    ('00000000-0000-0000-0000-000000000001', 3, '{"name": "وزارة العدل", "share": 1.10}');
INSERT INTO focal_point (id, revision, account, content, active) VALUES
    ('00000000-0000-0000-0000-00000000000f', 1, 'karim', '{}', false);
INSERT INTO recommendation (id, revision, source, imported, follow_up, grades, archived, created_by, created_at,
    changed_by, changed_at, changed_why, reference, annotation_id, identity, kind, body, symbol, dated, paragraph,
    place, session, cycle, position, states, themes, groups, sdgs, languages, category, priority, lead,
    institutions, focal_points, status, due, shown, graded, words_fr, words_any)
SELECT id::uuid, 1, '{"a": null}', NULL, '{}', '{}', false, 'amina', '2026-01-01T10:00:00.000001Z', 'amina',
    '2026-01-02T10:00:00.999999+03', E'why\tso\r\n', '', NULL, 'i', 'RECOMMENDATION', 'CAT', 'CAT/C/1', '2025-12-31', '1',
    '1', NULL, 4, '', '{fr,"a,b","{}"}', '{}', '{}', '{}', '{fr}', '', '', NULL,
    ARRAY['00000000-0000-0000-0000-000000000001'::uuid], '{}', '', NULL, false, false,
    to_tsvector('french', 'libérer les prisonniers d''opinion'), to_tsvector('simple', 'l''eau')
FROM (VALUES ('00000000-0000-0000-0000-000000000011'), ('00000000-0000-0000-0000-000000000012')) v (id);
INSERT INTO cluster VALUES ('00000000-0000-0000-0000-000000000021', 1, '{}');
INSERT INTO cluster_member VALUES ('00000000-0000-0000-0000-000000000021', '00000000-0000-0000-0000-000000000011');
INSERT INTO cluster_separation VALUES
    ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000012', 'amina', now());
INSERT INTO saved_view VALUES ('00000000-0000-0000-0000-000000000031', 'amina', 'Mine', '{}', true, now());
INSERT INTO action (id, revision, archived, recommendations, clusters, content) VALUES
    ('00000000-0000-0000-0000-000000000041', 1, false, '{}', '{}', '{}');
INSERT INTO indicator (id, revision, archived, recommendations, clusters, actions, content) VALUES
    ('00000000-0000-0000-0000-000000000051', 1, false, '{}', '{}', '{}', '{}');
INSERT INTO indicator_value VALUES
    ('00000000-0000-0000-0000-000000000052', '00000000-0000-0000-0000-000000000051', '2025', 1,
        '{"value": 12345678901234567890.123456789000}');
INSERT INTO progress_update (id, revision, about_kind, about_id, state, contribution, period_from, period_to,
    writers, changed_at, content) VALUES
    ('00000000-0000-0000-0000-000000000061', 1, 'ACTION', '00000000-0000-0000-0000-000000000041', 'KEPT', false,
        '2025-01-01', '2025-12-31', '{karim}', now(), '{}');
INSERT INTO evidence (id, revision, owner_kind, owner_id, content, file) VALUES
    ('00000000-0000-0000-0000-000000000072', 1, 'ACTION', '00000000-0000-0000-0000-000000000041', '{}', ''),
    ('00000000-0000-0000-0000-000000000071', 1, 'ACTION', '00000000-0000-0000-0000-000000000041', '{}', '\x00ff5c0a');
INSERT INTO obligation VALUES ('00000000-0000-0000-0000-000000000081', 1, 'CAT', 'PERIODIC', '2027-01-01', '{}', '{}',
    'amina', now(), 'amina', now(), '');
INSERT INTO consultation VALUES
    ('00000000-0000-0000-0000-000000000091', 1, '2026-10-01', '{}', 'amina', now(), 'amina', now());
INSERT INTO consultation_addressee (id, consultation_id, institution, name, email, kind, language, secret_hash,
    link_ends, ended) VALUES
    ('00000000-0000-0000-0000-000000000092', '00000000-0000-0000-0000-000000000091', NULL, 'N', 'n@example.org',
        'NHRI', 'ar', sha256('secret'), now(), false);
INSERT INTO contribution VALUES
    ('00000000-0000-0000-0000-000000000092', '00000000-0000-0000-0000-000000000091', '{}');
INSERT INTO contribution_file (id, addressee_id, kind, name, size, content) VALUES
    ('00000000-0000-0000-0000-000000000093', '00000000-0000-0000-0000-000000000092', 'PDF', 'a.pdf', 4, '\x00ff5c0a');
INSERT INTO plenary VALUES
    ('00000000-0000-0000-0000-0000000000a1', 1, '2026-10-01', '{}', 'amina', now(), 'amina', now());
INSERT INTO report (id, revision, state, changed_at, content) VALUES
    ('00000000-0000-0000-0000-0000000000b1', 1, 'DRAFT', now(), '{}');
INSERT INTO practice_revision SELECT id, 1, '{}', 'amina', now() FROM practice ORDER BY id LIMIT 2;
INSERT INTO practice_origin SELECT id, 'CLUSTER', id, 'amina', now() FROM practice LIMIT 1;
INSERT INTO decision SELECT id, 'finding', 'MASK', '', 'amina', now() FROM practice LIMIT 1;
INSERT INTO reading SELECT id, 1, 'samir', 'hash', 'summary.fr', now() FROM practice LIMIT 1;
INSERT INTO note (practice_id, words, by, at) SELECT id, 'words', 'samir', now() FROM practice LIMIT 1;
INSERT INTO attachment SELECT '00000000-0000-0000-0000-0000000000c1', id, 'PNG', 'p.png', 3, 'sha', '\x010203', 'amina',
    now() FROM practice LIMIT 1;
INSERT INTO figure_ledger SELECT release_id, table_id, '2026-01-01', '{}' FROM figure_sign_off;
INSERT INTO letter VALUES ('00000000-0000-0000-0000-0000000000d1', NULL, 'reminder', false, 'once', 'n@example.org',
    'N', 'ar', NULL, false, '00000000-0000-0000-0000-0000000000d2', 'SENT', '', 250, now(), now(), 1, now(), now());
INSERT INTO letter_off VALUES ('n@example.org', 'reminder', now());
INSERT INTO calendar_address VALUES
    ('00000000-0000-0000-0000-0000000000e1', sha256('other'), 'amina', '{OFFICER}', 'ar', now(), now());
INSERT INTO history VALUES ('action', '00000000-0000-0000-0000-000000000041', 1, 'amina', now(), '', '{}');
INSERT INTO audit (at, person, act, object) VALUES (now(), 'amina', 'EDITED', 'x');
INSERT INTO reminder VALUES ('ACTION', '00000000-0000-0000-0000-000000000041', '2026-12-01',
    '00000000-0000-0000-0000-00000000000f', '-7', '', true, now());
INSERT INTO reminder_run VALUES ('2026-11-20', now());
INSERT INTO preference VALUES ('00000000-0000-0000-0000-00000000000f', 1, '{}');
INSERT INTO public_site VALUES (true, 1, '{}');
INSERT INTO public_proposal (id, state, content) VALUES ('00000000-0000-0000-0000-0000000000f1', 'OPEN', '{}');
INSERT INTO public_record VALUES ('00000000-0000-0000-0000-000000000011', 'digest', now(), now());
INSERT INTO news VALUES ('question/00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 2,
    'QUESTION', '2026-05-01', 'fj', '{"texts": {"fr": "Où ?"}}');
INSERT INTO news_read VALUES ('amina', 'question/00000000-0000-4000-8000-000000000001', 1);
INSERT INTO profile VALUES ('00000000-0000-0000-0000-0000000000f1', true, 1, '{}', 'amina', now(), 'amina', now());
INSERT INTO declaration VALUES ('OBLIGATIONS', '00000000-0000-0000-0000-0000000000f2',
    '00000000-0000-0000-0000-0000000000f3', 'IN_REVIEW', 'amina', now(), '', '{amina}', '\x00ff', NULL, 0, false);
INSERT INTO declaration_note (declaration_id, words, by, at) SELECT id, 'words', 'samir', now() FROM declaration LIMIT 1;

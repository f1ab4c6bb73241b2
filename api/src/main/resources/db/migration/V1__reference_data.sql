-- A trusted extension: the owner of the database may create it. PostGIS is made by the superuser before.
create extension if not exists unaccent;

-- Words that organisations are described with: spheres of public tasks, legal forms, administrative units.

create table sphere (
  code       text primary key,
  ordinal    integer not null unique,
  family     text    not null check (family in
    ('pomoc', 'zdrowie', 'wsparcie', 'nauka', 'kultura', 'sport', 'przyroda', 'prawa', 'ratunek', 'sasiedzi')),
  labels     jsonb   not null check (labels ? 'pl' and labels ? 'en'),
  valid_from date    not null default date '2004-01-01',
  valid_to   date
);
comment on table sphere is
  'Art. 4(1) of the Act of 24 April 2003 on public benefit activity; data, because Parliament changes the list.';
comment on column sphere.family is 'The marker family of the map: shape, colour and picture.';

create table legal_form (
  code     text primary key,
  ordinal  integer not null unique,
  register text,
  labels   jsonb not null check (labels ? 'pl' and labels ? 'en')
);
comment on column legal_form.register is 'Where organisations of this form are registered; null: nowhere.';

create table administrative_unit (
  teryt       text primary key check (teryt ~ '^(00|\d{2}|\d{4}|\d{7})$'),
  level       text not null check (level in ('country', 'voivodeship', 'county', 'commune')),
  name        text not null,
  outline     geometry(MultiPolygon, 4326),
  square_metres double precision,
  check ((outline is null) = (square_metres is null))
);
comment on column administrative_unit.outline is 'Null: the unit is known by its code, its outline is not imported yet.';

-- Shared by all organisations that work in a unit: pieces of at most 64 vertices make "which units cover this point" cheap.
create table administrative_unit_piece (
  teryt   text not null references administrative_unit on delete cascade,
  outline geometry(Polygon, 4326) not null
);
create index administrative_unit_piece_outline on administrative_unit_piece using gist (outline);
create index administrative_unit_piece_teryt on administrative_unit_piece (teryt);

insert into sphere (code, ordinal, family, labels) values
  ('1', 1, 'pomoc', '{"pl": "pomoc społeczna", "en": "social assistance", "uk": "соціальна допомога", "de": "Sozialhilfe"}'),
  ('1a', 2, 'pomoc', '{"pl": "rodzina i piecza zastępcza", "en": "family support and foster care", "uk": "підтримка родини та прийомні сім''ї", "de": "Familie und Pflegefamilien"}'),
  ('1aa', 3, 'pomoc', '{"pl": "potrzeby mieszkaniowe", "en": "housing needs", "uk": "житлові потреби", "de": "Wohnbedarf"}'),
  ('1b', 4, 'prawa', '{"pl": "nieodpłatna pomoc prawna", "en": "free legal aid", "uk": "безоплатна правова допомога", "de": "kostenlose Rechtshilfe"}'),
  ('2', 5, 'pomoc', '{"pl": "integracja i reintegracja zawodowa i społeczna", "en": "social and work integration", "uk": "соціальна та професійна інтеграція", "de": "soziale und berufliche Integration"}'),
  ('3', 6, 'pomoc', '{"pl": "działalność charytatywna", "en": "charity", "uk": "благодійність", "de": "Wohltätigkeit"}'),
  ('4', 7, 'kultura', '{"pl": "tradycja i świadomość narodowa", "en": "national tradition and identity", "uk": "національні традиції та ідентичність", "de": "nationale Tradition und Identität"}'),
  ('5', 8, 'kultura', '{"pl": "mniejszości narodowe i język regionalny", "en": "minorities and regional language", "uk": "національні меншини та регіональна мова", "de": "Minderheiten und Regionalsprache"}'),
  ('5a', 9, 'sasiedzi', '{"pl": "integracja cudzoziemców", "en": "integration of foreigners", "uk": "інтеграція іноземців", "de": "Integration von Zugewanderten"}'),
  ('6', 10, 'zdrowie', '{"pl": "ochrona i promocja zdrowia", "en": "health", "uk": "охорона здоров''я", "de": "Gesundheit"}'),
  ('7', 11, 'wsparcie', '{"pl": "osoby z niepełnosprawnościami", "en": "people with disabilities", "uk": "люди з інвалідністю", "de": "Menschen mit Behinderungen"}'),
  ('8', 12, 'nauka', '{"pl": "zatrudnienie i aktywizacja zawodowa", "en": "employment", "uk": "зайнятість", "de": "Beschäftigung"}'),
  ('9', 13, 'prawa', '{"pl": "równe prawa kobiet i mężczyzn", "en": "gender equality", "uk": "рівність жінок і чоловіків", "de": "Gleichstellung von Frauen und Männern"}'),
  ('10', 14, 'wsparcie', '{"pl": "osoby w wieku emerytalnym", "en": "seniors", "uk": "люди старшого віку", "de": "Seniorinnen und Senioren"}'),
  ('11', 15, 'nauka', '{"pl": "rozwój gospodarczy i przedsiębiorczość", "en": "economic development", "uk": "економічний розвиток", "de": "Wirtschaft und Unternehmertum"}'),
  ('12', 16, 'nauka', '{"pl": "technika i innowacje", "en": "technology and innovation", "uk": "технології та інновації", "de": "Technik und Innovation"}'),
  ('13', 17, 'sasiedzi', '{"pl": "społeczności lokalne", "en": "local communities", "uk": "місцеві громади", "de": "lokale Gemeinschaften"}'),
  ('14', 18, 'nauka', '{"pl": "nauka, edukacja, wychowanie", "en": "science and education", "uk": "наука та освіта", "de": "Wissenschaft, Bildung, Erziehung"}'),
  ('15', 19, 'nauka', '{"pl": "wypoczynek dzieci i młodzieży", "en": "children''s and youth holidays", "uk": "відпочинок дітей і молоді", "de": "Kinder- und Jugenderholung"}'),
  ('16', 20, 'kultura', '{"pl": "kultura, sztuka, dziedzictwo", "en": "culture, arts and heritage", "uk": "культура, мистецтво, спадщина", "de": "Kultur, Kunst, Kulturerbe"}'),
  ('17', 21, 'sport', '{"pl": "kultura fizyczna i sport", "en": "sport", "uk": "спорт", "de": "Sport"}'),
  ('18', 22, 'przyroda', '{"pl": "ekologia, zwierzęta, przyroda", "en": "environment, animals, nature", "uk": "екологія, тварини, природа", "de": "Umwelt, Tiere, Natur"}'),
  ('19', 23, 'sport', '{"pl": "turystyka i krajoznawstwo", "en": "tourism", "uk": "туризм", "de": "Tourismus"}'),
  ('20', 24, 'ratunek', '{"pl": "porządek i bezpieczeństwo publiczne", "en": "public order and safety", "uk": "громадський порядок і безпека", "de": "öffentliche Ordnung und Sicherheit"}'),
  ('21', 25, 'ratunek', '{"pl": "obronność", "en": "defence", "uk": "оборона", "de": "Verteidigung"}'),
  ('22', 26, 'prawa', '{"pl": "prawa człowieka, demokracja", "en": "human rights and democracy", "uk": "права людини та демократія", "de": "Menschenrechte und Demokratie"}'),
  ('22a', 27, 'prawa', '{"pl": "poradnictwo obywatelskie", "en": "citizen advice", "uk": "громадянські консультації", "de": "Bürgerberatung"}'),
  ('23', 28, 'ratunek', '{"pl": "ratownictwo i ochrona ludności", "en": "rescue and civil protection", "uk": "рятувальна справа", "de": "Rettung und Bevölkerungsschutz"}'),
  ('24', 29, 'ratunek', '{"pl": "pomoc ofiarom katastrof i wojen", "en": "disaster and war relief", "uk": "допомога постраждалим від катастроф і війн", "de": "Hilfe für Opfer von Katastrophen und Kriegen"}'),
  ('25', 30, 'prawa', '{"pl": "prawa konsumentów", "en": "consumer rights", "uk": "права споживачів", "de": "Verbraucherrechte"}'),
  ('26', 31, 'sasiedzi', '{"pl": "integracja europejska i współpraca międzynarodowa", "en": "European and international cooperation", "uk": "європейська та міжнародна співпраця", "de": "europäische und internationale Zusammenarbeit"}'),
  ('27', 32, 'sasiedzi', '{"pl": "wolontariat", "en": "volunteering", "uk": "волонтерство", "de": "Freiwilligenarbeit"}'),
  ('28', 33, 'kultura', '{"pl": "Polonia i Polacy za granicą", "en": "Poles abroad", "uk": "поляки за кордоном", "de": "Polen im Ausland"}'),
  ('29', 34, 'wsparcie', '{"pl": "kombatanci i osoby represjonowane", "en": "war veterans and the repressed", "uk": "ветерани війни та репресовані", "de": "Kriegsveteranen und Verfolgte"}'),
  ('29a', 35, 'wsparcie', '{"pl": "weterani misji", "en": "mission veterans", "uk": "ветерани місій", "de": "Veteranen von Auslandseinsätzen"}'),
  ('30', 36, 'kultura', '{"pl": "promocja Polski za granicą", "en": "promotion of Poland abroad", "uk": "просування Польщі за кордоном", "de": "Förderung Polens im Ausland"}'),
  ('31', 37, 'pomoc', '{"pl": "rodzina, rodzicielstwo, prawa dziecka", "en": "family, parenthood, children''s rights", "uk": "сім''я, батьківство, права дитини", "de": "Familie, Elternschaft, Kinderrechte"}'),
  ('32', 38, 'zdrowie', '{"pl": "przeciwdziałanie uzależnieniom", "en": "addictions", "uk": "боротьба із залежностями", "de": "Suchtprävention"}'),
  ('32a', 39, 'sasiedzi', '{"pl": "rewitalizacja", "en": "urban renewal", "uk": "ревіталізація", "de": "Stadterneuerung"}'),
  ('33', 40, 'sasiedzi', '{"pl": "wspieranie organizacji pozarządowych", "en": "support of NGOs", "uk": "підтримка громадських організацій", "de": "Unterstützung von NGOs"}');

insert into legal_form (code, ordinal, register, labels) values
  ('association', 1, 'KRS', '{"pl": "stowarzyszenie", "en": "association", "uk": "громадська організація", "de": "Verein"}'),
  ('ordinary_association', 2, 'ewidencja starosty', '{"pl": "stowarzyszenie zwykłe", "en": "ordinary association", "uk": "просте товариство", "de": "einfacher Verein"}'),
  ('foundation', 3, 'KRS', '{"pl": "fundacja", "en": "foundation", "uk": "фонд", "de": "Stiftung"}'),
  ('association_branch', 4, 'KRS', '{"pl": "jednostka terenowa stowarzyszenia", "en": "local branch of an association", "uk": "місцевий осередок організації", "de": "Ortsverband"}'),
  ('association_union', 5, 'KRS', '{"pl": "związek stowarzyszeń", "en": "union of associations", "uk": "спілка організацій", "de": "Verband von Vereinen"}'),
  ('sports_club', 6, 'ewidencja klubów sportowych', '{"pl": "klub sportowy", "en": "sports club", "uk": "спортивний клуб", "de": "Sportverein"}'),
  ('student_sports_club', 7, 'ewidencja klubów sportowych', '{"pl": "uczniowski klub sportowy", "en": "student sports club", "uk": "учнівський спортивний клуб", "de": "Schülersportverein"}'),
  ('volunteer_fire_brigade', 8, 'KRS', '{"pl": "ochotnicza straż pożarna", "en": "volunteer fire brigade", "uk": "добровільна пожежна дружина", "de": "freiwillige Feuerwehr"}'),
  ('rural_womens_circle', 9, 'ARiMR', '{"pl": "koło gospodyń wiejskich", "en": "rural women’s circle", "uk": "гурток сільських господинь", "de": "Landfrauenkreis"}'),
  ('social_cooperative', 10, 'KRS', '{"pl": "spółdzielnia socjalna", "en": "social cooperative", "uk": "соціальний кооператив", "de": "Sozialgenossenschaft"}'),
  ('church_legal_person', 11, null, '{"pl": "kościelna osoba prawna", "en": "church legal person", "uk": "церковна юридична особа", "de": "kirchliche juristische Person"}'),
  ('local_action_group', 12, 'KRS', '{"pl": "lokalna grupa działania", "en": "local action group", "uk": "місцева група дій", "de": "lokale Aktionsgruppe"}'),
  ('non_profit_company', 13, 'KRS', '{"pl": "spółka non profit", "en": "non-profit company", "uk": "неприбуткова компанія", "de": "gemeinnützige Gesellschaft"}'),
  ('statutory_association', 14, 'KRS', '{"pl": "zrzeszenie ustawowe", "en": "statutory association", "uk": "статутне об’єднання", "de": "gesetzlicher Verband"}'),
  ('club', 15, null, '{"pl": "klub", "en": "club", "uk": "клуб", "de": "Klub"}'),
  ('informal_group', 16, null, '{"pl": "grupa nieformalna", "en": "informal group", "uk": "неформальна група", "de": "informelle Gruppe"}');

package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.actor.ContactId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.person.Persons;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every message of the tool is printed by some command line of this test; otherwise a mistake in it could go unnoticed
 * for years.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySentenceTest {
    private static final String ARTICLE = "a-1";
    private static final String DOSSIERS = "src/main/dossiers/";
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

    /** Messages for faults of the program, the disk or memory, and for long runs; other tests cover them. */
    private static final Set<String> ASKED_ELSEWHERE = Set.of(
            "run.planned",
            "run.planned.conflicts",
            "run.stale",
            "entries.unwritable",
            "internal",
            "memory",
            "output.busy",
            "output.earlier",
            "output.failed",
            "output.half",
            "output.leftover",
            "output.planted",
            "output.special",
            "output.standard",
            "output.unforced",
            "output.unsaid",
            "db.copied.unsaid",
            "history.unsaid",
            "db.stopped",
            "db.unsaid",
            "input.unreadable",
            "record.unsaid",
            "report.failed",
            "usage.other",
            "usage.path");

    @TempDir
    private static Path folder;

    private final List<String> said = new ArrayList<>();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void run(Object... words) {
        Run run = Run.of(words);
        (run.out() + run.err()).lines().map(EverySentenceTest::plain).forEach(said::add);
    }

    private void plan(String scores, Object... words) throws IOException {
        List<Object> all =
                new ArrayList<>(List.of("meeting", "plan", "--scores", file("s%s.csv".formatted(said.size()), scores)));
        all.addAll(List.of(words));
        run(all.toArray());
    }

    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    @BeforeAll
    void runs_every_command_line() throws IOException {
        wrongWords();
        wrongFiles();
        plans();
        checks();
        records();
        runs();
        histories();
    }

    @Test
    void is_said_by_some_command_line() {
        ResourceBundle sentences = ResourceBundle.getBundle(Cldess.class.getPackageName() + ".messages", Locale.FRENCH);
        Set<String> unsaid = new TreeSet<>(sentences.keySet());
        unsaid.removeIf(key -> isSaid(sentences.getString(key)));

        assertThat(unsaid).isEqualTo(ASKED_ELSEWHERE);
    }

    private boolean isSaid(String sentence) {
        String words = words(sentence);
        Pattern pattern = pattern(sentence);
        return said.stream()
                .filter(line -> line.contains(words))
                .anyMatch(line -> pattern.matcher(line).find());
    }

    /** Returns the longest text of a message between its arguments. */
    private static String words(String sentence) {
        return ARGUMENT.splitAsStream(plain(sentence).replace("''", "'"))
                .filter(part -> !part.contains("}") && !part.contains("|"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Returns a pattern for the message with any arguments. */
    private static Pattern pattern(String sentence) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        int depth = 0;
        for (char c : plain(sentence).replace("''", "'").toCharArray()) {
            if (c == '{' && depth++ == 0) {
                pattern.append(Pattern.quote(literal.toString())).append(".*");
                literal.setLength(0);
            } else if (c == '}') {
                depth--;
            } else if (depth == 0) {
                literal.append(c);
            }
        }
        return Pattern.compile(pattern + Pattern.quote(literal.toString()));
    }

    private void wrongWords() {
        String sante = DOSSIERS + "sante.json";
        run();
        run("check");
        run("check", sante, "--lang", "de");
        run("check", sante, "de trop");
        run("check", sante, "--as-of", "2014-01-01", "--as-of", "2014-01-02");
        run("check", sante, "--couleur");
        run("chek", sante);
        run(
                "record",
                "measurement",
                sante,
                "--indicator",
                "medecins",
                "--id",
                "m",
                "--on",
                "2014-06-30",
                "--value",
                "3",
                "--share",
                "femmes=6");
        run("check", sante, "--as-of", "hier");
        run("check", sante, "--as-of", "1812-01-01");
        run("report", sante, "--out", folder, "--report", "roman");
        run("report", sante, "--out", folder, "--format", "tiff");
        run("report", sante, "--out", folder, "--audience", "tous");
        run("report", sante, "--out", folder, "--made-at", "hier");
        run("run", sante, "--out", folder, "--by", " ");
        run("run", sante, "--out", folder, "--by", "Anne\u0007");
        run("introductions", sante, "--top", "0");
        run("match", DOSSIERS + "grasse.json", "--need", "n-inconnu");
        run("match", DOSSIERS + "grasse.json", "--need", "n-centifolia-2", "--audience", "public");
        run("meeting", "plan", "--scores", "s.csv", "--rounds", "beaucoup");
        run("meeting", "plan", "--scores", "s.csv", "--rounds", "1000000");
    }

    private void wrongFiles() throws IOException {
        run("overview", DOSSIERS + "ville.json", DOSSIERS + "ville.json", "--out", folder.resolve("o"));
        run("check", folder.resolve("absent.json"));
        for (String out : List.of("suite.json", "absent/suite.json")) {
            run(
                    "record",
                    "expense",
                    DOSSIERS + "sante.json",
                    "--expense",
                    "accueil-internes-61-2024",
                    "--on",
                    "2024-06-20",
                    "--amount",
                    "10",
                    "--voucher",
                    "F-1",
                    "--out",
                    folder.resolve(out));
        }
        run("check", folder);
        run("check", file("vide.json", ""));
        Path large = folder.resolve("large.csv");
        try (SeekableByteChannel out =
                Files.newByteChannel(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.position(InputText.MAX_BYTES + 1).write(ByteBuffer.wrap(new byte[] {'a'}));
        }
        for (Path wrong : List.of(
                large,
                folder,
                folder.resolve("absent.csv"),
                file("vide.csv", ""),
                Files.write(folder.resolve("latin.csv"), new byte[] {'a', (byte) 0xE9}))) {
            run("meeting", "plan", "--rounds", 1, "--scores", wrong);
        }
        run("check", file("faux.json", "{\"format\": 1, \"inconnu\": 2}"));
        run("report", DOSSIERS + "sante.json", "--out", file("fichier", "").resolve("sorties"));
        Files.createDirectories(folder.resolve("en-travers/contrat.html"));
        run(
                "report",
                DOSSIERS + "sante.json",
                "--out",
                folder.resolve("en-travers"),
                "--report",
                "contrat",
                "--format",
                "html");
    }

    /** Of nine encounters, eight stay; too many sets of them are possible to prove that nine cannot. */
    private void keepsWhatIsNotProved(Path must) throws IOException {
        Path nine = file("neuf.json", """
                {"rounds":[[{"left":"a","right":"x","score":3,"table":1},{"left":"c","right":"u","score":1,"table":2},
                {"left":"d","right":"v","score":1,"table":3}],[{"left":"a","right":"y","score":1,"table":1},
                {"left":"c","right":"v","score":1,"table":2},{"left":"d","right":"w","score":1,"table":3}],
                [{"left":"b","right":"z","score":2,"table":1},{"left":"c","right":"w","score":1,"table":2},
                {"left":"d","right":"u","score":1,"table":3}]]}""");
        Path pairs = file(
                "neuf.csv", "left,right,score\na,x,3\na,y,1\nb,z,2\na,z,1\nc,u,1\nc,v,1\nc,w,1\nd,u,1\nd,v,1\nd,w,1\n");
        run(
                "meeting",
                "replan",
                "--plan",
                nine,
                "--scores",
                pairs,
                "--from-round",
                1,
                "--tables",
                4,
                "--must",
                must,
                "--keep");
    }

    private void plans() throws IOException {
        plan("left,right\na,b\n", "--rounds", 1);
        plan("left,right,score\na,b\n,b,1\na,b,beaucoup\n", "--rounds", 1);
        plan("left,right,score\n\"a" + ",b,1\n".repeat(3_400_000), "--rounds", 1);
        String scores = "left,right,score\na,x,3\nb,x,2\na,y,1\n";
        plan(scores, "--rounds", 1);
        plan("left,right,score\na,x,3\nb,x,2\n", "--rounds", 1);
        plan(scores, "--rounds", 1, "--start", "9:15");
        plan(
                scores,
                "--rounds",
                1,
                "--participants",
                file("m5.csv", "participant,min,table,representatives\na,un,1,\na,,,\nb,,1,\nx,,2,2\n"));
        plan("left;right;score\na;x;2.5\na;y;1,500\n", "--rounds", 1);
        plan(scores, "--rounds", 1, "--must", file("m1.csv", "left,right\na,b\nnul,x\n"));
        plan(scores, "--rounds", 1, "--must", file("m2.csv", "left,right\na,x\nb,x\n"));
        run("exchange", "plan", "--scores", file("échanges.csv", scores + "c,x,1\n"));
        run("mix", "--people", 4, "--tables", 2, "--rounds", 3);
        run("mix", "--people", 4, "--tables", 2, "--rounds", 3, "--apart", "1,2,3");
        run("mix", "--people", 4, "--tables", 2, "--rounds", 3, "--hosts", "1,2,3");
        run("mix", "--people", 4, "--tables", 2, "--rounds", 3, "--hosts", "1,1");
        plan(scores, "--rounds", 1, "--absent", file("m3.csv", "participant,round,person\na,2,\na,1,2\n"));
        plan(scores, "--rounds", 2, "--participants", file("m6.csv", "participant,representatives\nx,3\n"));
        Path readable = file("scores.csv", scores);
        Path three = file("trois.json", """
                {"rounds":[[{"left":"a","right":"x","score":3,"table":1}],[{"left":"a","right":"y","score":1,"table":1}],
                [{"left":"b","right":"z","score":2,"table":1}]]}""");
        Path nobody = file("personne.json", """
                {"rounds":[[{"left":"a","right":"x","score":3,"table":1,"leftPerson":0}]]}""");
        Path four = file("quatre.csv", scores + "a,z,1\nb,z,2\n");
        run("meeting", "replan", "--plan", three, "--scores", four, "--from-round", 1, "--keep");
        run("meeting", "replan", "--plan", nobody, "--scores", four, "--from-round", 1);
        Path must = file("m4.csv", "left,right\na,z\n");
        run(
                "meeting",
                "replan",
                "--plan",
                three,
                "--scores",
                four,
                "--from-round",
                1,
                "--tables",
                2,
                "--must",
                must,
                "--keep");
        keepsWhatIsNotProved(must);
        String twice = "{\"left\":\"a\",\"right\":\"x\",\"score\":3,\"table\":1}";
        for (String plan : List.of(
                "[", "{}", "{\"rounds\":[[{\"left\":\"x\"}]]}", "{\"rounds\":[[" + twice + "," + twice + "]]}")) {
            Path file = file("p%s.json".formatted(said.size()), plan);
            run("meeting", "replan", "--plan", file, "--scores", readable, "--from-round", 1);
        }
    }

    private void checks() throws IOException {
        String grasse = Files.readString(Path.of(DOSSIERS + "grasse.json"));
        run("check", file("tard.json", grasse.replace("\"date\": \"2013-02-17\"", "\"date\": \"2013-02-20\"")));
        String paid =
                "\"id\": \"bdis-region-2013-paid\",\\s+\"kind\": \"paid\",\\s+\"date\": \"[^\"]*\",\\s+\"amount\": \"";
        run("check", file("payé.json", grasse.replaceFirst(paid, "$09")));
        run("check", DOSSIERS + "sante.json");
        run("introductions", DOSSIERS + "grasse.json");
        for (String need : List.of("n-centifolia-2", "n-jasmin-1", "n-amandier-2")) {
            run("match", DOSSIERS + "grasse.json", "--need", need);
        }
        Path own = file(
                "soi-même.json",
                grasse.replace(
                        "\"linge\",\n          \"description\": \"le lavage",
                        "\"mobilier\",\n          \"description\": \"le lavage"));
        run("match", own, "--need", "besoin-blouses");
        run("check", file("glyphe.json", grasse.replaceFirst("\"title\": \"", "\"title\": \"合 ")));
    }

    private void records() throws IOException {
        String[] status = {"record", "status", DOSSIERS + "grasse.json", "--on", "2014-07-01", "--status", "done"};
        for (String action : List.of("annuair", "?")) {
            run(Stream.concat(Stream.of(status), Stream.of("--action", action)).toArray());
        }
        String hours =
                "record hours FILE --purchase restauration-2014 --period-start 2014-06-16 --on 2014-06-27 --hours 5";
        for (String more : List.of("", " --lot 2 --validated 5")) {
            run(Stream.of((hours + more).split(" "))
                    .map(word -> word.equals("FILE") ? DOSSIERS + "grasse.json" : word)
                    .toArray());
        }
        entries();
        String share = "Part de l’agglomération";
        run("record", "payment", status[2], "--on", "2014-07-01", "--amount", "1", "--resource", share);
        String grasse = Files.readString(Path.of(DOSSIERS + "grasse.json"));
        Path incomplete = file(
                "incomplet.json",
                grasse.replace("\"grant\": \"s-apeas-2013\"", "\"grant\": \"s-thym-2014\"")
                        .replaceAll(",\\s*\"completeUntil\": \"[^\"]*\"", ""));
        Path undated = file(
                "sans-date.json",
                grasse.replaceFirst(
                        "(\"id\": \"d-capap-signature\",[^}]*?)\"date\": \"[^\"]*\",\\s*\"members\": 54,\\s*", "$1"));
        String award = "award FILE --call appel-2013 --application velos-enfants --deliberation d-capap-signature";
        run(Stream.of(award.split(" "))
                .map(word -> word.equals("FILE") ? undated : word)
                .toArray());
        String claim = "record claim FILE --grant s-apeas-2013 --on 2013-12-02 --label x --presented 3 --dry-run";
        run(Stream.of(claim.split(" "))
                .map(word -> word.equals("FILE") ? incomplete : word)
                .toArray());
        Path indented = file("en-retrait.json", grasse.replace("  ", "    "));
        for (Object file : List.of(DOSSIERS + "grasse.json", indented)) {
            run(
                    "record",
                    "measurement",
                    file,
                    "--indicator",
                    "heures-insertion",
                    "--id",
                    "moins",
                    "--on",
                    "2014-06-25",
                    "--value",
                    "900",
                    "--meant",
                    "--dry-run");
        }
    }

    /** Tables of entries that are wrong in every way, or that say what is recorded already. */
    private void entries() throws IOException {
        Path copy = Files.copy(Path.of(DOSSIERS + "grasse.json"), folder.resolve("a-noter.json"));
        String line = "bdis-region-2014;2014-07-15;100;";
        Path right = file("justes.csv", "resource;on;amount;again\n" + line + "\n");
        for (int time = 0; time < 2; time++) {
            run("record", "payment", copy, "--from", right);
        }
        run("record", "payment", copy, "--from", file("colonne.csv", "resource;on;amount;poids\n" + line + "\n"));
        run("record", "payment", copy, "--from", file("oui.csv", "resource;on;amount;again\n" + line + "peut-être\n"));
        run("record", "payment", copy, "--from", right, "--rejects", right);
        Path old = Files.write(
                folder.resolve("ancienne.csv"),
                "resource;on;amount;reason\nbdis-region-2014;2014-07-16;50;déjà\n"
                        .getBytes(Charset.forName("windows-1252")));
        run("record", "payment", copy, "--from", old);
        run("record", "payment", copy, "--on", "2014-07-01", "--rejects", right);
        run("record", "narrative", copy, "--draft", "bilan-annuel", "--on", "2010-06-30");
        String paid = "bdis-region-2013-paid";
        run("record", "payment", copy, "--on", "2014-07-01", "--cancel", paid);
        run("record", "payment", copy, "--on", "2014-07-01", "--cancel", paid, "--reason", "x", "--again");
    }

    private void histories() throws IOException {
        Path database = folder.resolve("histoire.db");
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            run("check", "--db", database);
            run("db", "backup", "--db", database, "--out", folder.resolve("copie.db"));
            run("db", "backup", "--db", "jdbc:postgresql://127.0.0.1:1/x", "--out", folder.resolve("copie.db"));
            Dossier dossier = DossierFile.read(folder.resolve("petit.json")).orElseThrow();
            for (String id : List.of("petit", "copie")) {
                opened.dossiers()
                        .save(
                                dossier.withId(DossierId.of(id)),
                                Revision.NONE,
                                Change.by("essai", Instant.EPOCH).because("essai"))
                        .orElseThrow();
            }
            eraseOne(opened.dossiers());
        }
        run("history", "--db", database, "--dossier", "grasse");
        run("history", "--db", "jdbc:sqlite:" + database);
        run("history", "--db", "jdbc:postgresql://127.0.0.1:1/nulle-part?user=personne");
        run("check", "--db", database);
        Path lines = file(
                "acteurs.jsonl",
                "{\"dossier\":\"grasse\",\"id\":\"essai\",\"name\":\"\"}\n"
                        + "{\"dossier\":\"grasse\",\"id\":\"nouveau\",\"kind\":\"organisation\",\"name\":\"Nouveau\"}\n");
        Path rejects = folder.resolve("rejets.jsonl");
        Path all = folder.resolve("tous.jsonl");
        run("db", "import", lines, "--db", database, "--rejects", rejects);
        run("db", "import", lines, "--db", database, "--rejects", rejects, "--resume", "2014-07-01T08:00:00Z");
        run("db", "import", lines, "--db", database, "--rejects", rejects, "--resume", "hier");
        run("db", "export", "--db", database, "--out", all);
        run("db", "export", "--db", database, "--out", all);
        for (String more : List.of(
                "--between 1 1",
                "--between 1 2",
                "--thing article " + ARTICLE,
                "--as-of hier --out x.json",
                "--as-of 1969-01-01T00:00:00Z --out x.json",
                "--as-of 1 --out " + folder.resolve("révision.json"))) {
            run(Stream.concat(Stream.of("history", "--db", database, "--dossier", "petit"), Stream.of(more.split(" ")))
                    .toArray());
        }
    }

    /** Stores the dossier of Grasse twice, the second time without one of the persons. */
    private static void eraseOne(Dossiers dossiers) {
        Dossier grasse = DossierFile.read(Path.of(DOSSIERS + "grasse.json"))
                .orElseThrow()
                .withId(DossierId.of("grasse"));
        ContactId person = grasse.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow()
                .id();
        Change change = Change.by("essai", Instant.EPOCH);
        dossiers.save(grasse, Revision.NONE, change).orElseThrow();
        dossiers.save(Persons.of(grasse).erase(person).orElseThrow(), new Revision(1), change)
                .orElseThrow();
    }

    private void runs() throws IOException {
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract = Contract.builder("Contrat du Pays d’Essai", ContractKind.CLDESS, term)
                .articles(List.of(new Article(ArticleId.of(ARTICLE), "Objet", "Agir ensemble.")))
                .build();
        Path small = Files.write(
                folder.resolve("petit.json"),
                DossierFile.toBytes(
                        Dossier.builder(DossierId.of("petit"), contract).build()));
        for (String audience : List.of("public", "partner", "committee", "facilitator")) {
            run("run", small, "--out", folder.resolve("out"), "--audience", audience);
        }
        run("introductions", small);
        run("match", small, "--need", "n-inconnu");
        StringWriter progress = new StringWriter();
        Environment terminal = new Environment(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(progress), Clock.systemUTC(), true);
        String[] words = {
            "report", small.toString(), "--out", folder.resolve("out").toString(), "--format", "html"
        };
        assertThat(Cldess.run(words, terminal)).isZero();
        said.add(plain(progress.toString()));
    }
}

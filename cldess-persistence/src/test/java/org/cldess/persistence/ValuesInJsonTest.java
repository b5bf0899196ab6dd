package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Priority;
import org.cldess.actor.ActorId;
import org.cldess.budget.Budget;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.identity.Siret;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.reading.Input;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** What the values of the model are in JSON, with each version of Jackson. */
abstract class ValuesInJsonTest {
    private static final Path GRASSE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    private static final Action ACTION = Action.builder(ActionId.of("a-new"), "1.1.9", "Ouvrir un atelier")
            .lead(Known.none())
            .leadDepartment(Known.of("Achats"))
            .yearly(true)
            .build();

    private static final String TEXT =
            "{'id':'a-new','number':'1.1.9','title':'Ouvrir un atelier','visibility':'public','lead':null,"
                    + "'leadDepartment':'Achats','yearly':true,'weight':1}";

    /**
     * An answer of a program’s own.
     *
     * @param siret a fact with a value
     * @param lead a fact that is known to be none
     * @param plan a fact that is not recorded
     * @param priority a choice
     * @param paid amounts by actor
     * @param counts numbers by choice
     * @param action a thing
     */
    record Own(
            Known<Siret> siret,
            Known<ActorId> lead,
            Known<Amount> plan,
            Priority priority,
            Map<ActorId, Amount> paid,
            Map<Priority, Integer> counts,
            Action action) {}

    private static final Own OWN = new Own(
            Known.of(Siret.parse("23130002100012")),
            Known.none(),
            Known.notRecorded(),
            Priority.HIGH,
            Map.of(ActorId.of("apeas"), Amount.parse("1234.50")),
            Map.of(Priority.LOW, 3),
            ACTION);

    private static final String OWN_TEXT =
            "{'siret':'23130002100012','lead':null,'priority':'high','paid':{'apeas':'1234.50'},'counts':{'low':3},"
                    + "'action':" + TEXT + "}";

    /** Writes a value, on one line. */
    abstract String write(Object value);

    /** Writes a value with its sentences in English. */
    abstract String writeInEnglish(Object value);

    /** Writes a value with a mapper that renames fields and leaves out null and what is empty. */
    abstract String writeTersely(Object value);

    abstract <T> T read(String text, Class<T> type);

    /** Reads a value from a tree that was read before. */
    abstract <T> T readFromTree(String text, Class<T> type);

    /** Reads a value together with its problems. */
    abstract <T> Reading<T> readAll(String text, Class<T> type);

    abstract Class<? extends Exception> refusal();

    @Test
    void a_thing_is_what_the_file_says() {
        assertThat(write(ACTION)).isEqualTo(quoted(TEXT));
        assertThat(read(quoted(TEXT), Action.class)).isEqualTo(ACTION);
        assertThat(readFromTree(quoted(TEXT), Action.class)).isEqualTo(ACTION);
    }

    @Test
    void a_fact_of_a_programs_own_is_its_value_or_null_or_absent() {
        assertThat(write(OWN)).isEqualTo(quoted(OWN_TEXT));
        assertThat(read(quoted(OWN_TEXT), Own.class)).isEqualTo(OWN);
    }

    @Test
    void the_settings_of_the_mapper_lose_nothing() {
        assertThat(writeTersely(ACTION)).isEqualTo(quoted(TEXT));
        assertThat(writeTersely(OWN)).isEqualTo(quoted(OWN_TEXT));
    }

    @Test
    void a_list_refuses_a_fact_that_is_not_recorded() {
        assertThat(write(List.of(Known.of(Priority.HIGH), Known.none()))).isEqualTo("[\"high\",null]");
        assertThatThrownBy(() -> write(List.of(Known.notRecorded())))
                .isInstanceOf(refusal())
                .hasMessageContaining("not recorded");
    }

    @Test
    void a_dossier_is_its_file() {
        Dossier dossier = GeneratedDossiers.full(1);
        String text = write(dossier);
        assertThat(text).startsWith("{\"format\":\"cldess-dossier\",\"version\":");
        assertThat(read(text, Dossier.class)).isEqualTo(dossier);
        assertThat(read(new String(DossierFile.toBytes(dossier), UTF_8), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void everything_that_is_wrong_with_a_thing_is_told_at_once() {
        String wrong = quoted(TEXT.replace("title", "titel").replace("true", "'oui'"));
        assertThat(refused(() -> read(wrong, Action.class)).list())
                .extracting(Violation::code, Violation::path, Violation::place)
                .containsExactly(
                        tuple("form.unknown-field", "/titel", Optional.empty()),
                        tuple("form.type", "/yearly", Optional.empty()));
        String inside = quoted(OWN_TEXT.replace(TEXT, wrong.replace('"', '\'')));
        assertThat(refused(() -> read(inside, Own.class)).list())
                .extracting(Violation::path)
                .containsExactly("/titel", "/yearly");
    }

    @Test
    void a_reading_takes_the_problems_in_place_of_an_exception() {
        assertThat(readAll(quoted(TEXT), Action.class)).isEqualTo(Reading.of(ACTION));
        assertThat(readAll("{\"id\":\"a-1\"}", Action.class).violations().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.required", "/number"), tuple("form.required", "/title"));
        assertThat(readAll("[]", Action.class).violations().list())
                .extracting(Violation::code)
                .containsExactly("form.type");
        assertThat(readAll("{\"format\":\"other\"}", Dossier.class).violations().list())
                .extracting(Violation::path)
                .contains("/format");
    }

    @Test
    void a_single_value_is_refused_with_its_reason() {
        assertThat(refused(() -> read(quoted(OWN_TEXT.replace("23130002100012", "23130002100013")), Own.class))
                        .list())
                .extracting(Violation::code)
                .containsExactly("form.siret");
        assertThat(refused(() -> read(quoted(OWN_TEXT.replace("'high'", "3")), Own.class))
                        .list())
                .extracting(Violation::code, it -> plain(it.message(Locale.FRENCH)))
                .containsExactly(tuple(
                        "form.type",
                        "La valeur du champ « priority » doit être un texte entre guillemets. Corrigez-la."));
        assertThat(refused(() -> read(quoted(OWN_TEXT.replace("'apeas'", "'Apeas!'")), Own.class))
                        .list())
                .extracting(Violation::code)
                .containsExactly("form.id");
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void problems_are_a_list_in_the_language_of_the_reader() {
        Violation problem = Violation.error("own.code", "/title", Message.of("Titre vide.", "Empty title."));
        Violations problems = Violations.of(List.of(problem, problem.at(Place.inText(3, 5))));
        String first = "{'severity':'error','code':'own.code','path':'/title','message':'Titre vide.'";
        String text = "[" + first + "}," + first + ",'place':{'line':3,'column':'5'}}]";
        assertThat(write(problems)).isEqualTo(quoted(text));
        assertThat(writeInEnglish(problems)).isEqualTo(quoted(text.replace("Titre vide.", "Empty title.")));
        assertThat(write(problem)).isEqualTo(quoted(first + "}"));
        assertThat(write(problem.at(Place.inTable(4, "Nom"))))
                .isEqualTo(quoted(first + ",'place':{'row':4,'column':'Nom'}}"));
        assertThat(write(problem.in("a.json"))).isEqualTo(quoted(first + ",'place':{'file':'a.json'}}"));
        Reading<Action> failed = ThingReader.read(Action.class, Input.of(Map.of("id", "a-1", "number", "1")));
        assertThat(write(failed.violations())).contains("\"path\":\"/title\"").doesNotContain("stackTrace");
        assertThat(write(Violations.NONE)).isEqualTo("[]");
    }

    @Test
    void a_result_is_its_value_and_its_problems() {
        Violations problems = Violations.of(Violation.error("own.code", "", Message.of("Non.", "No.")));
        String reasons = "[{'severity':'error','code':'own.code','path':'','message':'Non.'}]";
        assertThat(write(Answer.granted(Priority.LOW))).isEqualTo(quoted("{'value':'low','reasons':[]}"));
        assertThat(write(Answer.refused(problems))).isEqualTo(quoted("{'reasons':" + reasons + "}"));
        assertThat(write(Reading.of(ACTION))).isEqualTo(quoted("{'value':" + TEXT + ",'violations':[]}"));
        assertThat(write(Reading.failed(problems))).isEqualTo(quoted("{'violations':" + reasons + "}"));
    }

    @Test
    void a_finding_has_its_rule_place_and_sentence() {
        Parameter limit =
                new Parameter("limit", "216000", "€", Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), true);
        Finding finding = new Finding(
                RuleRecord.builder("LOC-01", "Une règle.", "A rule.").build(),
                Outcome.NOT_EVALUABLE,
                Severity.WARNING,
                "/actions/0",
                Optional.of(LocalDate.of(2026, 5, 4)),
                Optional.empty(),
                List.of(limit),
                List.of("/actions/0/start"),
                Message.of("Il manque le début.", "The start is missing."));
        assertThat(write(finding))
                .isEqualTo(quoted("{'rule':'LOC-01','outcome':'not-evaluable','severity':'warning',"
                        + "'path':'/actions/0','keyDate':'2026-05-04','parameters':[{'name':'limit',"
                        + "'value':'216000','unit':'€','from':'2026-01-01','confirmed':true}],"
                        + "'missing':['/actions/0/start'],'message':'Il manque le début.'}"));
        assertThat(writeInEnglish(finding)).endsWith("\"message\":\"The start is missing.\"}");
    }

    @Test
    void findings_are_a_list() {
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        Findings findings = Rulebook.france().check(grasse, LocalDate.of(2014, 6, 30));
        assertThat(write(findings)).isEqualTo(write(findings.list())).startsWith("[{\"rule\":\"");
    }

    @Test
    void what_has_no_json_is_refused_and_not_lost() {
        Budget budget = Budget.of(GeneratedDossiers.full(1));
        assertThatThrownBy(() -> write(Map.of("budget", budget)))
                .isInstanceOf(refusal())
                .hasMessageContaining("org.cldess.budget.Budget");
        assertThat(write(Message.of("Une phrase.", "A sentence."))).isEqualTo("\"Une phrase.\"");
        assertThat(write(RuleRecord.shipped("CTR-01"))).startsWith("\"La signature");
    }

    private Violations refused(ThrowingCallable asked) {
        Throwable thrown = catchThrowable(asked);
        assertThat(thrown).isInstanceOf(refusal()).hasCauseInstanceOf(Violations.class);
        assertThat(thrown).hasMessageContaining(((Violations) thrown.getCause()).getMessage());
        return (Violations) thrown.getCause();
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}

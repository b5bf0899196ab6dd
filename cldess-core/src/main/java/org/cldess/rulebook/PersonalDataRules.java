package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactFile;
import org.cldess.actor.ContactFile_;
import org.cldess.actor.Contact_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.call.CallForProjects_;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.Applicant_;
import org.cldess.component.ListComponent;
import org.cldess.component.Path;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;
import org.cldess.privacy.DataBreach_;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.PersonRequest_;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the personal data in a dossier. Their messages name no person. */
final class PersonalDataRules {
    private static final String FILE = Dossier_.CONTACT_FILE.toString();

    static final Rule<Dossier> DAT_01 = Rule.of(RuleRecord.shipped("DAT-01"))
            .<ContactFile>keyed(ContactFile_.START, ContactFile::start)
            .test(PersonalDataRules::wasDeclared)
            .whereKnown()
            .within(PersonalDataRules::file);

    static final Rule<Dossier> DAT_02 = Rule.of(RuleRecord.shipped("DAT-02"))
            .<RetainedContact>asOf()
            .test(PersonalDataRules::hasItsBasis)
            .within(PersonalDataRules::contacts);

    static final Rule<Dossier> DAT_03 = Rule.of(RuleRecord.shipped("DAT-03"))
            .keyed(PersonalDataRules::dayOfDuty)
            .test(PersonalDataRules::wasToldInTime)
            .within(PersonalDataRules::duties);

    static final Rule<Dossier> DAT_04 = Rule.of(RuleRecord.shipped("DAT-04"))
            .<RetainedContact>asOf()
            .test(PersonalDataRules::isErasedInTime)
            .within(PersonalDataRules::contacts);

    static final Rule<Dossier> DAT_05 = Rule.of(RuleRecord.shipped("DAT-05"))
            .keyed(PersonalDataRules::dayOfProcessing)
            .test(PersonalDataRules::isRecordedAndNotified)
            .within(PersonalDataRules::processing)
            .whereKnown()
            .within(PersonalDataRules::file);

    static final Rule<Dossier> DAT_06 = Rule.of(RuleRecord.shipped("DAT-06"))
            .<RetainedContact>asOf()
            .test(PersonalDataRules::isRecent)
            .within(PersonalDataRules::contacts);

    /** The file itself, or a breach of its data. */
    private record Processing(ContactFile file, Optional<DataBreach> breach) {}

    /** A contact, and the kind of body that is the controller of the file. */
    private record RetainedContact(Contact contact, Known<PublicBodyKind> controller) {}

    /** A duty to a person: to inform the person, or to answer a request. */
    private record Duty(Contact contact, Optional<PersonRequest> request) {}

    private PersonalDataRules() {}

    /** Returns the file, if anything is recorded about it or any contact is kept. */
    private static Stream<Located<Known<ContactFile>>> file(Dossier dossier) {
        boolean any = dossier.contactFile().isRecorded()
                || contacts(dossier).findAny().isPresent();
        return any ? Stream.of(Located.of(FILE, dossier.contactFile())) : Stream.empty();
    }

    private static Stream<Located<RetainedContact>> contacts(Dossier dossier) {
        Known<PublicBodyKind> controller = dossier.contactFile()
                .value()
                .flatMap(file -> file.controller().value())
                .flatMap(dossier::findActor)
                .map(Actor::publicBody)
                .orElse(Known.notRecorded());
        Stream<Located<Contact>> ofActors = IntStream.range(0, dossier.actors().size())
                .boxed()
                .flatMap(i -> parts(
                        Dossier_.ACTORS.at(i),
                        Actor_.CONTACTS,
                        dossier.actors().get(i).contacts()));
        Stream<Located<Contact>> ofApplicants = IntStream.range(
                        0, dossier.calls().size())
                .boxed()
                .flatMap(i -> {
                    List<Applicant> applicants = dossier.calls().get(i).applicants();
                    return IntStream.range(0, applicants.size())
                            .boxed()
                            .flatMap(j -> parts(
                                    Dossier_.CALLS.at(i).then(CallForProjects_.APPLICANTS.at(j)),
                                    Applicant_.CONTACTS,
                                    applicants.get(j).contacts()));
                });
        return Stream.concat(ofActors, ofApplicants)
                .map(part -> Located.of(part.path(), new RetainedContact(part.subject(), controller)));
    }

    private static Stream<Located<Contact>> parts(
            Path<?, ?> holder, ListComponent<?, Contact> list, List<Contact> contacts) {
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> Located.of(list.at(i).in(holder.toString()), contacts.get(i)));
    }

    private static Stream<Located<Duty>> duties(Dossier dossier) {
        return contacts(dossier).flatMap(part -> {
            Contact contact = part.subject().contact();
            List<PersonRequest> requests = contact.requests().value().orElse(List.of());
            return Stream.concat(
                    Stream.of(Located.of(part.path(), new Duty(contact, Optional.empty()))),
                    IntStream.range(0, requests.size())
                            .mapToObj(k -> Located.of(
                                    part.path() + Contact_.REQUESTS.at(k),
                                    new Duty(contact, Optional.of(requests.get(k))))));
        });
    }

    private static Verdict wasDeclared(RuleContext<ContactFile> it) {
        Known<String> declaration = it.subject().declaration();
        Known<String> exemption = it.subject().exemption();
        if (declaration.value().isPresent() || exemption.value().isPresent()) {
            return Verdict.complies();
        }
        return it.needs()
                .recorded(ContactFile_.DECLARATION, declaration)
                .recorded(ContactFile_.EXEMPTION, exemption)
                .judge(() -> Verdict.breached(Texts.WORDS.message("data.undeclared", it.keyDate())));
    }

    /** Checks the legal basis. A public authority cannot rely on legitimate interests for its tasks. */
    private static Verdict hasItsBasis(RuleContext<RetainedContact> it) {
        RetainedContact kept = it.subject();
        RequiredFacts needs = it.needs().recorded(Contact_.BASIS, kept.contact());
        boolean interest = kept.contact().basis().is(LegalBasis.LEGITIMATE_INTERESTS);
        needs.lackingIf(interest && !kept.controller().isRecorded(), FILE + ContactFile_.CONTROLLER);
        return needs.judge(() -> {
            if (kept.contact().basis().isNone()) {
                return Verdict.breached(Texts.WORDS.message("data.baseless"));
            }
            return Verdict.compliesIf(
                    !interest || kept.controller().isNone(),
                    () -> Texts.WORDS.message(
                            "data.interest",
                            LegalBasis.LEGITIMATE_INTERESTS,
                            kept.controller().value().orElse(PublicBodyKind.OTHER),
                            LegalBasis.PUBLIC_TASK));
        });
    }

    private static KeyDate dayOfDuty(Located<Duty> part) {
        return part.subject()
                .request()
                .map(request -> KeyDate.on(request.date()))
                .orElseGet(() -> part.subject()
                        .contact()
                        .collected()
                        .value()
                        .map(KeyDate::on)
                        .orElseGet(() -> KeyDate.missing(List.of(part.path() + Contact_.COLLECTED))));
    }

    private static Verdict wasToldInTime(RuleContext<Duty> it) {
        return it.subject()
                .request()
                .map(request -> wasAnswered(it, request))
                .orElseGet(() -> wasInformed(it, it.subject().contact()));
    }

    private static Verdict wasInformed(RuleContext<Duty> it, Contact contact) {
        return it.needs()
                .recorded(Contact_.INFORMED, contact)
                .lackingIf(
                        contact.informed()
                                        .value()
                                        .filter(it.keyDate()::isBefore)
                                        .isPresent()
                                && contact.origin().value().isEmpty(),
                        it.at(Contact_.ORIGIN))
                .judge(() -> {
                    boolean atOnce = contact.origin().is(DataOrigin.PERSON);
                    LocalDate last = atOnce ? it.keyDate() : it.keyDate().plusMonths(number(it, "months"));
                    return byThen(it, contact.informed(), last, "data.uninformed", it.keyDate());
                });
    }

    private static Verdict wasAnswered(RuleContext<Duty> it, PersonRequest request) {
        LocalDate soon = request.date().plusMonths(number(it, "months"));
        boolean late = request.answered().fold(soon::isBefore, () -> it.day().isAfter(soon), () -> false);
        return it.needs()
                .recorded(PersonRequest_.ANSWERED, request)
                .lackingIf(late && !request.complex().isRecorded(), it.at(PersonRequest_.COMPLEX))
                .judge(() -> {
                    boolean complex = request.complex().value().orElse(false);
                    LocalDate last = complex
                            ? request.date().plusMonths(number(it, "months") + number(it, "more-months"))
                            : soon;
                    return byThen(it, request.answered(), last, "data.unanswered", request.date());
                });
    }

    /** Checks whether something was done by a day; if it is not done yet, the day must not have passed. */
    private static Verdict byThen(
            RuleContext<Duty> it, Known<LocalDate> done, LocalDate last, String key, LocalDate since) {
        boolean inTime =
                done.value().map(day -> !day.isAfter(last)).orElse(!it.day().isAfter(last));
        return Verdict.compliesIf(inTime, () -> Texts.WORDS.message(key, since, last))
                .dueBy(last);
    }

    private static long number(RuleContext<?> it, String parameter) {
        return it.parameter(parameter)
                .map(Parameter::value)
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Checks the stated end of the retention period, which binds under the law of each time. */
    private static Verdict isErasedInTime(RuleContext<RetainedContact> it) {
        it.parameter("text");
        LocalDate end = it.subject().contact().keepUntil();
        return Verdict.compliesIf(!it.day().isAfter(end), () -> Texts.WORDS.message("data.overdue", end))
                .dueBy(end);
    }

    /**
     * Checks the retention period, which runs from the last contact by the person, or from the collection if there was
     * none.
     */
    private static Verdict isRecent(RuleContext<RetainedContact> it) {
        Contact contact = it.subject().contact();
        Known<LocalDate> last = contact.lastContact();
        Known<LocalDate> since = last.isNone() ? contact.collected() : last;
        long years = number(it, "years");
        return it.needs()
                .recorded(Contact_.LAST_CONTACT, last)
                .lackingIf(last.isNone() && since.value().isEmpty(), it.at(Contact_.COLLECTED))
                .judge(() -> {
                    LocalDate from = since.value().orElseThrow();
                    LocalDate end = from.plusYears(years);
                    return Verdict.compliesIf(
                                    !it.day().isAfter(end), () -> Texts.WORDS.message("data.too-long", from, years))
                            .dueBy(end);
                });
    }

    private static KeyDate dayOfProcessing(Located<Processing> part, LocalDate day) {
        return KeyDate.on(part.subject().breach().map(DataBreach::noticed).orElse(day));
    }

    private static Stream<Located<Processing>> processing(ContactFile file) {
        List<DataBreach> all = file.breaches().value().orElse(List.of());
        return Stream.concat(
                Stream.of(Located.of("", new Processing(file, Optional.empty()))),
                IntStream.range(0, all.size())
                        .mapToObj(i -> Located.of(
                                ContactFile_.BREACHES.at(i), new Processing(file, Optional.of(all.get(i))))));
    }

    private static Verdict isRecordedAndNotified(RuleContext<Processing> it) {
        return it.subject().breach().map(breach -> isNotified(it, breach)).orElseGet(() -> isRecorded(it));
    }

    /** It is not confirmed that the record is required. */
    private static Verdict isRecorded(RuleContext<Processing> it) {
        ContactFile file = it.subject().file();
        boolean asked = it.parameter("record").isPresent();
        return it.needs()
                .recorded(ContactFile_.RECORDED, file)
                .recorded(ContactFile_.BREACHES, file)
                .judge(() -> Verdict.compliesIf(
                        !asked || !file.recorded().isNone(), () -> Texts.WORDS.message("data.unrecorded")));
    }

    private static Verdict isNotified(RuleContext<Processing> it, DataBreach breach) {
        // The time limit runs in whole days.
        LocalDate last = breach.noticed().plusDays(number(it, "hours") / 24);
        boolean late = breach.notified().fold(last::isBefore, () -> it.day().isAfter(last), () -> false);
        return it.needs()
                .recorded(DataBreach_.NOTIFIED, breach)
                .lackingIf(late && !breach.risky().isRecorded(), it.at(DataBreach_.RISKY))
                .judge(() -> Verdict.compliesIf(
                                !late || !breach.risky().is(true),
                                () -> Texts.WORDS.message("data.unnotified", breach.noticed(), number(it, "hours")))
                        .dueBy(last));
    }
}

package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.Consolidation;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.money.Amount;

/** Collects the faults of an amendment whose facts are all recorded. */
final class AmendmentFaults {
    private final AmendedContract amended;
    private final Amendment amendment;
    private final LocalDate effective;
    private final LocalDate day;
    private final Optional<LocalDate> contractSigned;
    private final Consolidation before;
    private final Term termBefore;
    private final List<Message> faults = new ArrayList<>();

    AmendmentFaults(AmendedContract amended, LocalDate effective, LocalDate day, Optional<LocalDate> contractSigned) {
        this.day = day;
        this.amended = amended;
        this.amendment = amended.amendment();
        this.effective = effective;
        this.contractSigned = contractSigned;
        this.before = amended.before();
        this.termBefore = before.term(amended.contract().term());
    }

    List<Message> list() {
        number();
        dates();
        signatories();
        amendment.term().ifPresent(this::term);
        amendment.objectives().forEach(this::objective);
        amendment.envelopes().forEach(this::envelope);
        amendment.articles().forEach(this::article);
        territory();
        return faults;
    }

    private void add(String key, Object... rest) {
        Object[] arguments = new Object[rest.length + 1];
        arguments[0] = amendment.number();
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        faults.add(Texts.WORDS.message(key, arguments));
    }

    private void number() {
        List<Amendment> all = amended.contract().amendments();
        int number = amendment.number();
        if (all.stream()
                .anyMatch(other -> other.number() == number && !other.id().equals(amendment.id()))) {
            add("amendment.number.twice");
        }
        if (number > 1 && all.stream().noneMatch(other -> other.number() == number - 1)) {
            add("amendment.number.gap", number - 1);
        }
    }

    private void dates() {
        LocalDate end = termBefore.end();
        if (contractSigned.isEmpty()) {
            add("amendment.contract.unsigned");
        }
        if (effective.isAfter(end)) {
            add("amendment.effect.late", effective, end);
        }
        Set<LocalDate> judged = new HashSet<>();
        for (Signature signature : amendment.signatures()) {
            Optional<LocalDate> date = signature.date().value();
            if (date.isPresent() && judged.add(date.get())) {
                contractSigned
                        .filter(date.get()::isBefore)
                        .ifPresent(signed -> add("amendment.early", date.get(), signed));
                if (date.get().isAfter(end)) {
                    add("amendment.late", date.get(), end);
                }
            }
        }
    }

    /**
     * All parties must sign by the first day of the changes. Missing signatures are reported as of the day of the
     * check. A check at {@link LocalDate#MAX}, as gates make too, reports none, because it cannot know who will have
     * signed.
     */
    private void signatories() {
        Contract contract = amended.contract();
        boolean isJudged = effective.isBefore(day) && !day.equals(LocalDate.MAX);
        List<Localizable> stillToSign = isJudged ? amended.stillToSign(day) : List.of();
        if (!stillToSign.isEmpty()) {
            Localizable names =
                    locale -> stillToSign.stream().map(name -> name.say(locale)).collect(Collectors.joining(", "));
            add("amendment.effect.unsigned", effective, names);
        }
        for (Signature signature : amendment.signatures()) {
            if (contract.signatoryOf(signature.party()).isEmpty()) {
                add("amendment.stranger", amended.named().nameOf(signature.party()));
                continue;
            }
            Optional<LocalDate> day = signature.date().value();
            Optional<Party> party = contract.findParty(signature.party());
            if (day.isPresent() && party.isPresent() && !party.get().maySignOn(day.get())) {
                add("amendment.role", amended.named().nameOf(signature.party()), day.get());
            }
        }
    }

    private void term(TermChange change) {
        Optional<Term> said = change.before().value();
        if (!said.equals(Optional.of(termBefore))) {
            add("amendment.before.term", said(said), said(Optional.of(termBefore)));
        }
        LocalDate start = termBefore.start();
        if (!change.after().start().equals(start)) {
            add("amendment.term.start", change.after().start(), start);
        }
        if (change.after().end().isBefore(effective)) {
            add("amendment.term.end", change.after().end(), effective);
        }
    }

    private static Localizable said(Optional<Term> term) {
        return term.<Localizable>map(period -> Texts.WORDS.message("amendment.term", period.start(), period.end()))
                .orElseGet(() -> Texts.WORDS.message("amendment.nothing"));
    }

    private void objective(ObjectiveChange change) {
        Optional<ObjectiveText> stood = before.objective(amended.contract().objectives(), change.objective());
        Optional<ObjectiveText> said = change.before().value();
        if (!said.equals(stood)) {
            add(
                    "amendment.before.objective",
                    change.objective().value(),
                    quoted(said.map(text -> text.number() + " " + text.title())),
                    quoted(stood.map(text -> text.number() + " " + text.title())));
        }
    }

    private void article(ArticleChange change) {
        Optional<ArticleText> stood = before.article(amended.contract().articles(), change.article());
        Optional<ArticleText> said = change.before().value();
        if (!said.equals(stood)) {
            boolean titles = !Objects.equals(said.map(ArticleText::title), stood.map(ArticleText::title));
            add(
                    "amendment.before.article",
                    change.article().value(),
                    quoted(said.map(text -> titles ? text.title() : text.text())),
                    quoted(stood.map(text -> titles ? text.title() : text.text())));
        }
    }

    private static Localizable quoted(Optional<String> text) {
        return text.map(words -> Texts.WORDS.message("amendment.quoted", Typography.excerpt(words)))
                .orElseGet(() -> Texts.WORDS.message("amendment.nothing"));
    }

    private void envelope(EnvelopeChange change) {
        Optional<Amount> stood = before.envelope(amended.contract().envelopes(), change.funder(), change.year());
        if (!change.before().value().equals(stood)) {
            add(
                    "amendment.before.envelope",
                    amended.named().nameOf(change.funder()),
                    Integer.toString(change.year()),
                    orNothing(change.before().value()),
                    orNothing(stood));
        }
    }

    private void territory() {
        if (!amendment.changesTerritory()) {
            return;
        }
        List<CommuneCode> stood =
                before.territory(amended.contract().territory()).value().orElse(List.of());
        amendment.communesAdded().stream()
                .filter(stood::contains)
                .forEach(commune -> add("amendment.commune.present", commune.code()));
        amendment.communesRemoved().stream()
                .filter(commune -> !stood.contains(commune))
                .forEach(commune -> add("amendment.commune.missing", commune.code()));
    }

    private static Localizable orNothing(Optional<? extends Localizable> amount) {
        return amount.<Localizable>map(known -> known).orElseGet(() -> Texts.WORDS.message("amendment.nothing"));
    }
}

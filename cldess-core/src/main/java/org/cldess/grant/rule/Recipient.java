package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.ActorKind;
import org.cldess.aid.Undertaking;
import org.cldess.component.Path;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;

/**
 * A recipient with its part of a grant. A grant that several share is judged for each of them by its part, under the
 * same rules as a grant to one.
 *
 * @param funded the grant
 * @param actor the recipient
 * @param share its share, with the facts about it; empty for the main recipient, whose facts are on the grant
 * @param pointer the location of these facts: the grant, or the share
 */
public record Recipient(
        FundedGrant funded,
        FundedGrant.WithPointer<Actor> actor,
        Optional<Grant.BeneficiaryShare> share,
        String pointer) {
    /** The code of congregations, which the list of legal forms has among the associations. */
    private static final String CONGREGATION = "9240";

    /** The recipients of a grant, each at the location of its facts. */
    public static final Function<FundedGrant, Stream<Located<Recipient>>> ALL = funded -> funded.recipients().stream()
            .map(to -> Located.of(to.pointer().substring(funded.pointer().length()), to));

    /** Returns the recipients of a grant, each with the location of its facts. */
    static List<Recipient> of(FundedGrant funded, Function<ActorId, FundedGrant.WithPointer<Actor>> actors) {
        Grant grant = funded.grant();
        List<Grant.BeneficiaryShare> shares = grant.sharedBy().value().orElse(List.of());
        return grant.recipients().stream()
                .map(id -> {
                    Optional<Grant.BeneficiaryShare> share = shares.stream()
                            .filter(each -> each.actor().equals(id) && !id.equals(grant.beneficiary()))
                            .findFirst();
                    String pointer = share.map(each -> funded.at(Grant_.SHARED_BY.at(shares.indexOf(each))))
                            .orElse(funded.pointer());
                    return new Recipient(funded, actors.apply(id), share, pointer);
                })
                .toList();
    }

    /** {@return the id of the recipient} */
    public ActorId id() {
        return actor.thing().id();
    }

    /** {@return the name of the recipient} */
    public Localizable name() {
        return FundedGrant.called(actor.thing());
    }

    /** {@return the grant} */
    public Grant grant() {
        return funded.grant();
    }

    /**
     * Returns the location of a fact of the grant, or of the share for the facts that a share has of its own.
     *
     * @param path the path from the grant
     * @return the pointer from the root
     */
    public String at(Path<Grant, ?> path) {
        return path.in(isOnTheShare(path.toString()) ? pointer : funded.pointer());
    }

    private static boolean isOnTheShare(String path) {
        return List.of(Grant_.ALSO_FROM_FUNDER, Grant_.ACCOUNTING_YEAR, Grant_.REPUBLICAN_COMMITMENT).stream()
                .anyMatch(own -> path.startsWith(own.toString()));
    }

    /** Returns what the funder awarded it in the same year outside the dossier. */
    Known<Amount> alsoFromFunder() {
        return share.map(Grant.BeneficiaryShare::alsoFromFunder).orElseGet(() -> grant().alsoFromFunder());
    }

    /** Returns its accounting year. */
    Known<BeneficiaryYear> year() {
        return share.map(Grant.BeneficiaryShare::accountingYear).orElseGet(() -> grant().accountingYear());
    }

    /** Returns the last day of its accounting year. */
    Known<LocalDate> yearEnd() {
        return year().flatMap(BeneficiaryYear::yearEnd);
    }

    /** Returns the day on which it entered into the commitment to the principles of the Republic. */
    Known<LocalDate> republicanCommitment() {
        return share.map(Grant.BeneficiaryShare::republicanCommitment).orElseGet(() -> grant().republicanCommitment());
    }

    /** Returns its part of a grant; not applicable if that one is not awarded, or not for it. */
    Known<Amount> partOf(GrantAccount account) {
        return account.awardedTo(id());
    }

    /** {@return the recipient as an undertaking under State aid law, if the dossier has it} */
    public Optional<FundedGrant.WithPointer<Undertaking>> undertaking() {
        return funded.undertakings().stream()
                .filter(each -> each.thing().actor().equals(id()))
                .findFirst();
    }

    /** Returns why the rules about awards do not apply; empty if they do. */
    Optional<Message> whyNotAwarded() {
        return funded.whyNotAwarded();
    }

    /**
     * Returns why it is no legal person of private law; empty if it is one. Persons and groups are none, so that nobody
     * need record their legal form, their accounts or their commitment.
     */
    Optional<Message> whyNoPrivateBody(RequiredFacts needs) {
        Actor body = actor.thing();
        needs.lackingIf(!body.publicBody().isRecorded() && isBody(), actor.pointer(), Actor_.PUBLIC_BODY);
        if (!isBody()) {
            return Optional.of(Texts.WORDS.message("grant.to-persons", grant().object()));
        }
        return body.publicBody()
                .value()
                .map(kind -> Texts.WORDS.message("grant.public-beneficiary", grant().object(), name()));
    }

    private boolean isBody() {
        return actor.thing().kind() == ActorKind.ORGANISATION;
    }

    /** Returns why the rules on bodies whose legal form begins with these digits do not apply; empty if they do. */
    Optional<Message> whyOfAnotherForm(LocalDate day, RequiredFacts needs, String key, String... beginnings) {
        Optional<LegalForm> form = form(day);
        needs.lackingIf(form.isEmpty(), actor.pointer(), Actor_.LEGAL_FORMS);
        return form.filter(known -> known.code().equals(CONGREGATION)
                        || Arrays.stream(beginnings).noneMatch(known.code()::startsWith))
                .map(other -> Texts.WORDS.message(key, grant().object(), name()));
    }

    /** Returns its legal form on a day, if it is recorded. */
    Optional<LegalForm> form(LocalDate day) {
        return actor.thing().legalFormOn(day).value();
    }
}

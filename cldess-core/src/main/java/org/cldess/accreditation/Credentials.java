package org.cldess.accreditation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Distinct;
import org.cldess.component.EmptyIsUnknown;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.disclosure.Audience;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What a body can show for its place in the social economy (<i>{@index justificatifs}</i>), fact by fact, each known, known to be none or
 * not recorded.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param mentions what lists and registers say of it
 * @param statutes its statutes; none for a body whose statutes say nothing of the social economy
 * @param approvals the approvals that it was granted
 * @param agreements its agreements with the State
 * @param uses the occasions on which it relied on an approval or a status
 * @param accounts its accounts, year by year
 * @param staff its staff, year by year
 */
@WithBuilder
public record Credentials(
        @EmptyIsUnknown Known<List<Mention>> mentions,
        Known<Statutes> statutes,
        Known<List<Approval>> approvals,
        Known<List<StateAgreement>> agreements,
        Known<List<StatusUse>> uses,

        @Shown(to = Audience.COMMITTEE) @EmptyIsUnknown @Distinct("yearEnd")
        Known<List<Accounts>> accounts,

        @Shown(to = Audience.COMMITTEE) @EmptyIsUnknown @Distinct("year")
        Known<List<Staff>> staff)
        implements Seen<Credentials> {
    /** Of which nothing is recorded. */
    public static final Credentials NOT_RECORDED = new Credentials(
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded());

    /** Known to be nothing at all. */
    public static final Credentials NONE = new Credentials(
            Known.none(), Known.none(), Known.none(), Known.none(), Known.none(), Known.none(), Known.none());

    /** Copies the lists. */
    public Credentials {
        mentions = Known.list(mentions);
        approvals = Known.list(approvals);
        agreements = Known.list(agreements);
        uses = Known.list(uses);
        accounts = Known.list(accounts);
        staff = Known.list(staff);
    }

    /**
     * Begins what is known of credentials with what every one has.
     *
     * @return a builder, on which the rest is set
     */
    public static CredentialsBuilder builder() {
        return new CredentialsBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public CredentialsBuilder toBuilder() {
        return new CredentialsBuilder(this);
    }

    /**
     * What a list or register said last.
     *
     * @param source which one
     * @param day the day
     * @return its mention read last, on or before that day; empty if there is none
     */
    public Optional<Mention> mention(MentionSource source, LocalDate day) {
        return mentions.value().orElse(List.of()).stream()
                .filter(mention -> mention.source() == source && !mention.date().isAfter(day))
                .max(Comparator.comparing(Mention::date));
    }

    /**
     * The accounts of a year.
     *
     * @param yearEnd the last day of the year
     * @return the accounts, if they are recorded
     */
    public Optional<Accounts> accounts(LocalDate yearEnd) {
        return accounts.value().orElse(List.of()).stream()
                .filter(year -> year.yearEnd().equals(yearEnd))
                .findFirst();
    }

    /**
     * The staff of a year.
     *
     * @param year the year
     * @return the staff, if it is recorded
     */
    public Optional<Staff> staff(int year) {
        return staff.value().orElse(List.of()).stream()
                .filter(entry -> entry.year() == year)
                .findFirst();
    }
}

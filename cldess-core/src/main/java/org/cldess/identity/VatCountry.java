package org.cldess.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.language.Message;

/**
 * The form of VAT numbers in the other countries of the European Union, and in Northern Ireland, as the European
 * Commission states it for its VAT number search (VIES). Only the form is checked, not the check digits.
 */
enum VatCountry {
    AT("U\\d{8}", "ATU12345678"),
    BE("[01]\\d{9}", "BE0123456789"),
    BG("\\d{9,10}", "BG123456789"),
    CY("\\d{8}[A-Z]", "CY12345678X"),
    CZ("\\d{8,10}", "CZ12345678"),
    DE("\\d{9}", "DE123456789"),
    DK("\\d{8}", "DK12345678"),
    EE("\\d{9}", "EE123456789"),
    /** Greece, whose ISO code is GR. */
    EL("\\d{9}", "EL123456789"),
    ES("[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]", "ESX1234567X"),
    FI("\\d{8}", "FI12345678"),
    HR("\\d{11}", "HR12345678901"),
    HU("\\d{8}", "HU12345678"),
    IE("\\d[A-Z0-9+*]\\d{5}[A-Z]|\\d{7}(WI|[A-Z]{2})", "IE1234567WA"),
    IT("\\d{11}", "IT12345678901"),
    LT("\\d{9}|\\d{12}", "LT123456789"),
    LU("\\d{8}", "LU12345678"),
    LV("\\d{11}", "LV12345678901"),
    MT("\\d{8}", "MT12345678"),
    NL("[A-Z0-9+*]{9}B\\d{2}", "NL123456789B01"),
    PL("\\d{10}", "PL1234567890"),
    PT("\\d{9}", "PT123456789"),
    RO("\\d{2,10}", "RO1234567890"),
    SE("\\d{12}", "SE123456789012"),
    SI("\\d{8}", "SI12345678"),
    SK("\\d{10}", "SK1234567890"),
    /** Northern Ireland, for goods. */
    XI("\\d{9}|\\d{12}|(GD|HA)\\d{3}", "XI123456789");

    private final Pattern form;
    private final String example;

    VatCountry(String form, String example) {
        this.form = Pattern.compile(form);
        this.example = example;
    }

    /** Returns the country whose two letters a number begins with; empty for France and for any other country. */
    static Optional<VatCountry> of(String kept) {
        return Stream.of(values())
                .filter(country -> kept.startsWith(country.name()))
                .findFirst();
    }

    /** Returns why a number of this country is refused. */
    Optional<Message> refusal(String shown, String kept) {
        return form.matcher(kept.substring(name().length())).matches()
                ? Optional.empty()
                : Optional.of(Texts.WORDS.message("vat.form", shown, name(), example));
    }
}

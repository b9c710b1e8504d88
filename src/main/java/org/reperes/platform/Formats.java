package org.reperes.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates, numbers and sizes as a person of the reader's language writes them. */
@Named("formats")
@RequestScoped
public class Formats {

    private static final long STEP = 1000;
    private static final String[] UNITS = {"size.byte", "size.kilo", "size.mega", "size.giga", "size.tera"};

    private Language language;

    protected Formats() { }

    @Inject
    public Formats(Language language) {
        this.language = language;
    }

    /** With the precision it has: "2021", "novembre 2021", "1er novembre 2021". Empty for null. */
    public String date(PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.year());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(date.first());
            case DAY -> day(date);
        };
    }

    private String day(PartialDate date) {
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(date.first());
        // French says "1er novembre" and "2 novembre".
        return locale().equals(Locale.FRENCH) && date.day() == 1 ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** Day and time in the server's zone; empty for null. */
    public String moment(OffsetDateTime moment) {
        return moment == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale()).format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Decimal units, as disks and browsers count: "1,2 Mo", "1.2 MB". */
    public String size(long bytes) {
        int unit = 0;
        double amount = bytes;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(amount < 10 ? 1 : 0);
        return language.say(UNITS[unit], format.format(amount));
    }

    private Locale locale() {
        return language.getLocale();
    }
}

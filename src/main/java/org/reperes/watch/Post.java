package org.reperes.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.reperes.platform.Settings;

/** Sends e-mails through the SMTP server of the settings. */
@ApplicationScoped
class Post {

    private static final String TIMEOUT_MS = "20000";

    @Inject
    private Settings settings;

    protected Post() { }

    Post(Settings settings) {
        this.settings = settings;
    }

    /** Whether a server is set. */
    boolean available() {
        return settings.text("REPERES_SMTP_URL").isPresent();
    }

    /** Whether this can be written to: one plain address. */
    static boolean isAddress(String email) {
        try {
            new InternetAddress(email, true).validate();
            return email.indexOf('@') > 0 && email.length() <= 254 && email.chars().noneMatch(c -> c <= ' ' || c == '<' || c == ',');
        } catch (MessagingException e) {
            return false;
        }
    }

    /** @throws MessagingException where the server did not take it */
    void send(String to, String subject, String text) throws MessagingException {
        URI server = URI.create(settings.text("REPERES_SMTP_URL").orElseThrow());
        MimeMessage message = new MimeMessage(session(server));
        message.setFrom(new InternetAddress(settings.text("REPERES_SMTP_FROM").orElse("reperes@localhost")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        Transport.send(message);
    }

    private static Session session(URI server) {
        String protocol = server.getScheme();
        boolean secure = protocol.equals("smtps");
        Properties properties = new Properties();
        properties.put("mail.transport.protocol.rfc822", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", server.getHost());
        properties.put(prefix + "port", "" + (server.getPort() > 0 ? server.getPort() : secure ? 465 : 587));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", TIMEOUT_MS);
        properties.put(prefix + "timeout", TIMEOUT_MS);
        properties.put(prefix + "writetimeout", TIMEOUT_MS);
        Optional<String[]> login = Optional.ofNullable(server.getUserInfo()).map(info -> info.split(":", 2)).filter(parts -> parts.length == 2);
        // A password never goes over the wire in clear.
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", "" + (login.isPresent() && !secure));
        properties.put(prefix + "auth", "" + login.isPresent());
        return Session.getInstance(properties, login.map(Post::login).orElse(null));
    }

    private static Authenticator login(String[] parts) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(parts[0], parts[1]);
            }
        };
    }
}

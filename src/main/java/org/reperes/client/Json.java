package org.reperes.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) into maps, lists, strings, doubles, booleans and null. */
final class Json {

    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** The object a text holds. @throws IOException where it is anything else */
    static Map<String, Object> object(String text) throws IOException {
        Json json = new Json(text);
        if (json.next() != '{') {
            throw json.wrong();
        }
        Map<String, Object> object = json.members();
        if (json.next() != 0) {
            throw json.wrong();
        }
        return object;
    }

    private Object value() throws IOException {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Object value = switch (next()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> members() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            separator('}');
        }
        at++;
        return members;
    }

    private List<Object> elements() throws IOException {
        List<Object> elements = new ArrayList<>();
        at++;
        while (next() != ']') {
            elements.add(value());
            separator(']');
        }
        at++;
        return elements;
    }

    private String string() throws IOException {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() throws IOException {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '/' -> c;
            case 'u' -> unit();
            default -> throw wrong();
        };
    }

    private char unit() throws IOException {
        try {
            char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return unit;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw wrong();
        }
    }

    private Object number() throws IOException {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private Object word(String word, Object meaning) throws IOException {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return meaning;
    }

    private void separator(char end) throws IOException {
        if (next() != end) {
            expect(',');
        }
    }

    private void expect(char wanted) throws IOException {
        if (next() != wanted) {
            throw wrong();
        }
        at++;
    }

    /** The next character that is no space, 0 at the end. */
    private char next() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IOException wrong() {
        return new IOException("not JSON at character " + at);
    }
}

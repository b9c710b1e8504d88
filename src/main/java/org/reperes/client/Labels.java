package org.reperes.client;

/** What is said about a file when it is given. @param source or null @param date 2021, 2021-11, 2021-11-03 or null */
record Labels(String source, String date) { }

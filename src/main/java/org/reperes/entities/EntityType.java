package org.reperes.entities;

/** What kind of thing a name stands for. */
public enum EntityType { PERSON, ORGANISATION, PLACE }

"""Identifiers are legal, unique and as near to the names as they can be."""

from engine.exports.identifiers import identifiers, is_latin, legal_text
from engine.exports.xmile.names import LONGEST, is_letter, names_in_model


def test_what_is_no_letter_becomes_one_underscore_and_none_stands_at_an_end() -> None:
    given = identifiers(["share.A, b & c", "--x--", "平台", "7th"], is_latin)
    assert list(given.values()) == ["share_A_b_c", "x", "unnamed", "n7th"]


def test_equal_identifiers_are_numbered_past_those_already_there() -> None:
    assert list(identifiers(["a", "a!", "a 2", "a?"], is_latin).values()) == ["a", "a_2", "a_2_2", "a_3"]
    assert list(identifiers(["Time", "time"], is_latin, ("time",)).values()) == ["Time", "time_2"]
    assert list(identifiers(["Time", "TIME"], is_latin, ("time",), ignores_case=True).values()) == ["Time_2", "TIME_3"]


def test_signs_among_the_letters_of_an_alphabet_are_no_letters() -> None:
    assert all(map(is_letter, "aZéßλЖ平"))
    # Multiplication, division, a Greek question mark, a raised dot, a thousand sign, a hexagram, a long s, an emoji.
    assert not any(map(is_letter, "×÷\u037e\u0387\u0482\u4dc0\u017f😀_1 "))


def test_a_legal_text_keeps_all_that_a_document_can_hold() -> None:
    assert legal_text("a\x00\ud800\ufffe平😀\n") == "a\ufffd\ufffd\ufffd平😀\n"


def test_long_names_are_cut_and_stay_unique() -> None:
    given = names_in_model(["n" * 300, "n" * 301, "a." + "平" * 300])
    assert [len(each) for each in given.values()] == [LONGEST, LONGEST + 2, LONGEST]
    assert given["n" * 301].endswith("_2")


def test_a_name_is_no_word_that_another_program_has_for_itself() -> None:
    words = ["time", "Exp", "INIT", "if then else", "dt", "SMOOTH", "game"]
    assert all(given == f"{word.replace(' ', '_')}_2" for word, given in names_in_model(words).items())

"""Something that whoever runs a benchmark can mend, in one sentence."""


class Problem(Exception):
    pass

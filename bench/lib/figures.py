"""What was measured: a name and a number each."""
import sys


def say(words):
    """Progress goes to the error stream: the figures alone are the output."""
    print(words, file=sys.stderr, flush=True)


def show(found):
    for name, value in found.items():
        print(f"{name}={text(value)}")


def text(value):
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}" if abs(value) < 100 else f"{value:.1f}"
    return str(value)

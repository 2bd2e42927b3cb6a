"""Makes `ids.txt` from the marker `aws_verified`, before any run. A pytest plugin: `run --freeze` collects with it."""

from pathlib import Path

HERE = Path(__file__).parent


def pytest_collection_finish(session):
    verified = [item.nodeid for item in session.items if item.get_closest_marker("aws_verified")]
    (HERE / "ids.txt").write_text("\n".join(verified) + "\n")

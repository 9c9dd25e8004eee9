FROM python:3.13-slim AS build
COPY . /source
# the environment holds no pip: what is installed into it comes from outside
RUN python -m venv --without-pip /opt/privlint \
 && pip --python /opt/privlint/bin/python install --no-cache-dir \
    --constraint /source/constraints.txt /source

FROM python:3.13-slim
# git says what is ignored and what changed; who owns the folder that is checked is
# not the one who checks it. The version is that of the image's own distribution.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /opt/privlint /opt/privlint
ENV PATH=/opt/privlint/bin:$PATH PYTHONDONTWRITEBYTECODE=1
WORKDIR /project
USER 65532:65532
ENTRYPOINT ["privlint"]
CMD ["check"]
